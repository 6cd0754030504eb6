// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.learning.web;

import de.kommunalcampus.backend.learning.LearntCourse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one has begun and finished, the latest first. */
@Schema(name = "Learning")
record LearningView(List<LearntCourseView> courses) {
    static LearningView of(List<LearntCourse> courses) {
        return new LearningView(courses.stream().map(LearntCourseView::of).toList());
    }

    /**
     * A course begun or finished.
     *
     * @param statedOn day of completion by one's own word, which one can take back
     * @param provenOn day of completion that somebody else recorded
     */
    @Schema(name = "LearntCourse")
    record LearntCourseView(
            String courseId,
            String title,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate statedOn,
            @Nullable LocalDate provenOn) {
        static LearntCourseView of(LearntCourse course) {
            return new LearntCourseView(
                    course.course().value(), course.title(), course.startedOn(), course.statedOn(), course.provenOn());
        }
    }
}
