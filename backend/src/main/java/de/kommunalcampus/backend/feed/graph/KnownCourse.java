// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.graph;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the graph says of an imported course.
 *
 * @param sources the feeds that offer it
 * @param ended no longer offered, or expired
 */
record KnownCourse(
        String key,
        String hash,
        String tagsHash,
        List<String> sources,
        boolean ended,
        @Nullable LocalDate confirmedOn) {
    KnownCourse {
        sources = List.copyOf(sources);
    }
}
