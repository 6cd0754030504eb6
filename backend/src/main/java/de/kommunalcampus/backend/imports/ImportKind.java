// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be imported. */
public enum ImportKind {
    /** The ESCO classification, into the shared library. */
    ESCO,
    /** A file of course offers, into one tenant. */
    COURSES,
    /** The official list of municipalities, for whoever makes administrations known to the platform. */
    MUNICIPALITIES;

    /** The word for it in addresses and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ImportKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
