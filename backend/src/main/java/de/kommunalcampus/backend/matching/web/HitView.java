// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.matching.PlaceDraw;
import de.kommunalcampus.matchingmodel.ranking.RankedCourse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A hit; its factors' contributions add up to the score exactly.
 *
 * @param draw whether chance decided about its place
 */
@Schema(name = "Hit")
record HitView(CourseCard course, double score, List<FactorView> factors, List<ReasonView> reasons, PlaceDraw draw) {
    static HitView of(RankedCourse hit, CardMaker cards, PlaceDraw draw) {
        return new HitView(
                cards.card(hit),
                hit.score(),
                hit.contributions().stream().map(FactorView::of).toList(),
                hit.reasons().stream().map(ReasonView::of).toList(),
                draw);
    }
}
