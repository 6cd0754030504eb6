// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.matchingmodel.feature.FeatureCode;
import de.kommunalcampus.matchingmodel.ranking.Matcher;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every number that decides about the order of a list, read from where it is used.
 *
 * @param factors with a text; they add up to 1
 * @param ownFactors those that count by a person's own weight only
 */
record RankingView(
        String modelVersion,
        List<FactorWeight> factors,
        FeasibilityView feasibility,
        List<OwnFactor> ownFactors,
        MixView mix,
        DrawView draw) {
    /** @param drawn whether chance changes the order; null where nobody is signed in */
    static RankingView of(Matcher matcher, @Nullable Boolean drawn) {
        return new RankingView(
                matcher.weights().modelVersion(),
                FeatureCode.published().stream()
                        .map(code -> new FactorWeight(code, matcher.weights().of(code, true)))
                        .toList(),
                FeasibilityView.inForce(),
                OwnFactor.all(),
                MixView.inForce(),
                DrawView.of(drawn));
    }
}
