// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bookmark.web;

import de.kommunalcampus.backend.bookmark.Shortlist;
import de.kommunalcampus.backend.bookmark.ShortlistedCourse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One's own list, the latest first.
 *
 * @param superiors names of those whom a course could be shown to
 * @param most so many courses may stand on it
 */
@Schema(name = "Shortlist")
record ShortlistView(List<String> superiors, List<ShortlistedView> courses, int most) {
    static ShortlistView of(Shortlist shortlist) {
        return new ShortlistView(
                shortlist.superiors(),
                shortlist.courses().stream().map(ShortlistedView::of).toList(),
                Shortlist.MOST);
    }

    /** @param sharedWith names of those who see it; empty where it is private */
    @Schema(name = "Shortlisted")
    record ShortlistedView(
            String courseId,
            String title,
            @Nullable String provider,
            boolean ended,
            OffsetDateTime savedAt,
            List<String> sharedWith) {
        static ShortlistedView of(ShortlistedCourse course) {
            return new ShortlistedView(
                    course.course().value(),
                    course.title(),
                    course.provider(),
                    course.ended(),
                    course.savedAt().toOffsetDateTime(),
                    course.sharedWith());
        }
    }
}
