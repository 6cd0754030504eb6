// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.testing;

import java.nio.file.Path;
import java.util.Objects;

/** Where the published files lie that a {@link RealFeed} test reads. */
public final class RealFeeds {
    private RealFeeds() {}

    /** A file or folder among them. */
    public static Path path(String relative) {
        return Path.of(Objects.requireNonNull(System.getenv(RealFeed.FOLDER))).resolve(relative);
    }
}
