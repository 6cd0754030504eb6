// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.matchingmodel.feature.FeatureCode;
import de.kommunalcampus.matchingmodel.ranking.Matcher;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells everybody how this installation ranks. */
@RestController
class RankingController {
    private final RankingView view;

    RankingController(Matcher matcher) {
        view = RankingView.of(matcher);
    }

    @GetMapping("/api/v1/ranking")
    RankingView ranking() {
        return view;
    }

    @Schema(name = "Ranking")
    record RankingView(String modelVersion, List<FactorWeight> factors) {
        static RankingView of(Matcher matcher) {
            return new RankingView(
                    matcher.weights().modelVersion(),
                    FeatureCode.published().stream()
                            .map(code ->
                                    new FactorWeight(code, matcher.weights().of(code, true)))
                            .toList());
        }
    }
}
