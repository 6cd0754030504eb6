// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bookmark;

import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A course on somebody's list, with enough to name it where it is no longer offered.
 *
 * @param provider the name; null where nobody offers it any more
 * @param ended whether its provider has ended it
 * @param sharedAt when the person showed it to others; null where it is private
 * @param sharedWith names of those who may see it now
 */
public record ShortlistedCourse(
        CourseId course,
        String title,
        @Nullable String provider,
        boolean ended,
        ZonedDateTime savedAt,
        @Nullable ZonedDateTime sharedAt,
        List<String> sharedWith) {
    public ShortlistedCourse {
        sharedWith = List.copyOf(sharedWith);
    }
}
