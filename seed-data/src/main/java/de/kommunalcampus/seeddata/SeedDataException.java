// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

/** The sample world cannot be read; the message names file, line and column, as a person would look it up. */
public final class SeedDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SeedDataException(String file, String reason) {
        super("%s: %s".formatted(file, reason));
    }

    SeedDataException(String file, long line, String column, String reason) {
        super("%s, line %d, column %s: %s".formatted(file, line, column, reason));
    }

    SeedDataException(String file, Exception cause) {
        super("%s: cannot be read: %s".formatted(file, cause.getMessage()), cause);
    }
}
