// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed;

import java.nio.file.Path;

/** What can be said of a file of courses without reading it. */
public final class CourseFiles {
    private CourseFiles() {}

    /**
     * Looks at size and first bytes only.
     *
     * @throws de.kommunalcampus.backend.imports.ImportRefused for a file that no import of courses takes
     */
    public static void check(Path path) {
        FeedFile.open(path);
    }
}
