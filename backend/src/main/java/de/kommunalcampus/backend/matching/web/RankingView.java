// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.matchingmodel.feature.FeatureCode;
import de.kommunalcampus.matchingmodel.ranking.Matcher;
import java.util.List;

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
        MixView mix) {
    static RankingView of(Matcher matcher) {
        return new RankingView(
                matcher.weights().modelVersion(),
                FeatureCode.published().stream()
                        .map(code -> new FactorWeight(code, matcher.weights().of(code, true)))
                        .toList(),
                FeasibilityView.inForce(),
                OwnFactor.all(),
                MixView.inForce());
    }
}
