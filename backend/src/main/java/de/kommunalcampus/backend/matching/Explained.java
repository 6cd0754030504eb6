// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import de.kommunalcampus.backend.course.CourseDetails;
import de.kommunalcampus.matchingmodel.ranking.Explanation;
import java.time.ZonedDateTime;

/** One course with how it fits, and the catalogue and the person that was judged from. */
public record Explained(
        ZonedDateTime now,
        CatalogueSnapshot snapshot,
        Standing standing,
        Explanation explanation,
        CourseDetails details) {}
