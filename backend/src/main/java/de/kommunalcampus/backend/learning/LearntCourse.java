// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.learning;

import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A course that somebody has begun or finished.
 *
 * @param startedOn the first day; null where only the end is known
 * @param statedOn day of completion by the person's own word
 * @param provenOn day of completion that somebody else recorded, the latest
 */
public record LearntCourse(
        CourseId course,
        String title,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate statedOn,
        @Nullable LocalDate provenOn) {}
