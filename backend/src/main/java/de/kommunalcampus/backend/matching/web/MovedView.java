// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.ranking.Ranking;
import de.kommunalcampus.matchingmodel.reranking.MoveCause;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.stream.Stream;

/** A course that stands further back than its score says; places count from 1. */
@Schema(name = "Moved")
record MovedView(CourseTitle course, int from, int to, MoveCause cause) {
    static Stream<MovedView> of(Ranking.Moved moved, Catalogue catalogue, TenantId viewer) {
        return catalogue.findCourse(viewer, moved.course()).stream()
                .map(course -> new MovedView(CourseTitle.of(course), moved.from(), moved.to(), moved.cause()));
    }
}
