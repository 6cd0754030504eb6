// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.matching.Rated;
import de.kommunalcampus.backend.matching.Viewer;
import de.kommunalcampus.backend.matching.web.CoursePage.Match;
import de.kommunalcampus.matchingmodel.ranking.Explanation;
import de.kommunalcampus.matchingmodel.retrieval.RuleCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cards of chosen courses. */
@Schema(name = "ChosenCourses")
record ChosenView(List<ChosenCourse> courses, CatalogueView catalogue) {
    static ChosenView of(Rated rated, Viewer viewer, String modelVersion) {
        CardMaker cards = CardMaker.of(rated.now(), rated.snapshot(), rated.standing());
        return new ChosenView(
                rated.explanations().stream()
                        .map(explanation -> ChosenCourse.of(explanation, cards, viewer.employee() != null))
                        .toList(),
                CatalogueView.of(rated.snapshot(), modelVersion));
    }

    /**
     * A card with how it fits, also where a rule keeps the course out of the matches.
     *
     * @param alternatives the nearest feasible ones; empty unless removed
     */
    @Schema(name = "ChosenCourse")
    record ChosenCourse(
            CourseCard course,
            @Nullable Match match,
            @Nullable RuleCode removedBy,
            List<CourseTitle> alternatives) {
        static ChosenCourse of(Explanation explanation, CardMaker cards, boolean isRated) {
            return new ChosenCourse(
                    cards.card(explanation.ranked()),
                    isRated ? Match.of(explanation.ranked()) : null,
                    explanation.removedBy(),
                    explanation.alternatives().stream().map(CourseTitle::of).toList());
        }
    }
}
