// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.matching.Matched;
import de.kommunalcampus.backend.matching.PlaceDraw;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.ranking.Ranking;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** @param weights in force, the person's own ones among them */
@Schema(name = "Matches")
record MatchesView(
        CatalogueView catalogue,
        int total,
        List<FactorWeight> weights,
        List<HitView> hits,
        @Nullable String nextCursor,
        List<FacetView> facets,
        List<RemovedView> removed,
        List<MovedView> moved,
        List<NeedItemView> need) {
    static MatchesView of(Matched matched, @Nullable String nextCursor) {
        Ranking ranking = matched.ranking();
        Map<CourseId, PlaceDraw> draws = matched.draws();
        CardMaker cards = CardMaker.of(matched.now(), matched.snapshot(), matched.standing());
        return new MatchesView(
                CatalogueView.of(matched.snapshot(), ranking.modelVersion()),
                ranking.total(),
                ranking.weights().entrySet().stream()
                        .map(weight -> new FactorWeight(weight.getKey(), weight.getValue()))
                        .toList(),
                ranking.hits().stream()
                        .map(hit -> HitView.of(
                                hit, cards, draws.getOrDefault(hit.course().id(), PlaceDraw.NONE)))
                        .toList(),
                nextCursor,
                ranking.facets().stream().map(FacetView::of).toList(),
                ranking.removed().stream().map(RemovedView::of).toList(),
                ranking.moved().stream()
                        .flatMap(moved -> MovedView.of(
                                moved,
                                matched.snapshot().catalogue(),
                                matched.standing().tenant()))
                        .toList(),
                ranking.need().items().stream()
                        .map(item -> NeedItemView.of(item, matched.snapshot().catalogue()))
                        .toList());
    }
}
