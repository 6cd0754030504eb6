// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The lines of a word list beside this class, without blank lines and comments. */
final class WordFile {

    private WordFile() {}

    static List<String> read(String name) {
        try (InputStream file = Objects.requireNonNull(WordFile.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), "UTF-8")
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + name + " cannot be read from the class path", e);
        }
    }
}
