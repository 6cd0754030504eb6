// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import de.kommunalcampus.backend.platform.StartFailure;
import de.kommunalcampus.matchingmodel.feature.FeatureCode;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The published weights of this installation: what is not set keeps its default.
 *
 * @param needCovered from 0 to 1, as are the others; together they are 1
 */
@ConfigurationProperties("kommunalcampus.ranking")
record RankingProperties(
        @Nullable Double needCovered,
        @Nullable Double levelFit,
        @Nullable Double feasibility,
        @Nullable Double quality,
        @Nullable Double freshness,
        @Nullable Double textMatch) {
    RankingWeights toWeights() {
        Map<FeatureCode, Double> weights =
                new EnumMap<>(RankingWeights.published().weights());
        for (FeatureCode code : FeatureCode.published()) {
            Double configured = find(code);
            if (configured != null) {
                weights.put(code, configured);
            }
        }
        try {
            return new RankingWeights(weights);
        } catch (IllegalArgumentException e) {
            throw new StartFailure("The settings kommunalcampus.ranking.* cannot be used: " + e.getMessage() + ".", e);
        }
    }

    private @Nullable Double find(FeatureCode code) {
        return switch (code) {
            case NEED_COVERED -> needCovered;
            case LEVEL_FIT -> levelFit;
            case FEASIBILITY -> feasibility;
            case QUALITY -> quality;
            case FRESHNESS -> freshness;
            case TEXT_MATCH -> textMatch;
            case PRICE, NEAR, SOON, SHORT -> null;
        };
    }
}
