// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bookmark.web;

import de.kommunalcampus.backend.bookmark.SharedShortlist;
import de.kommunalcampus.backend.bookmark.ShortlistedCourse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one person shows, the latest first; not when it was saved. */
@Schema(name = "SharedShortlist")
record SharedShortlistView(String employeeId, String displayName, List<SharedCourseView> courses) {
    static SharedShortlistView of(SharedShortlist list) {
        return new SharedShortlistView(
                list.employee().value(),
                list.displayName(),
                list.courses().stream().map(SharedCourseView::of).toList());
    }

    @Schema(name = "SharedCourse")
    record SharedCourseView(
            String courseId, String title, @Nullable String provider, boolean ended, OffsetDateTime sharedAt) {
        static SharedCourseView of(ShortlistedCourse course) {
            return new SharedCourseView(
                    course.course().value(),
                    course.title(),
                    course.provider(),
                    course.ended(),
                    Objects.requireNonNull(course.sharedAt()).toOffsetDateTime());
        }
    }
}
