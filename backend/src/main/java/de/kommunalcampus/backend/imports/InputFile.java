// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports;

import java.nio.file.Path;

/**
 * A file to import.
 *
 * @param name as the person who chose it calls it; never used as a path
 */
public record InputFile(Path path, String name) {
    private static final int LONGEST_NAME = 200;

    public InputFile {
        // Some browsers send the whole path.
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
        name = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
        name = name.isEmpty() ? "?" : name;
    }
}
