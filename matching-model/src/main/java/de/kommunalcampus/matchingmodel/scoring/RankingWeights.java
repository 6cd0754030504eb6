// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.scoring;

import de.kommunalcampus.matchingmodel.feature.FeatureCode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

/** How much each published feature counts, the same for everybody. Each is from 0 to 1; together they are 1. */
public record RankingWeights(Map<FeatureCode, Double> weights) {

    private static final double TOLERANCE = 1e-9;

    public RankingWeights {
        Map<FeatureCode, Double> copy = new EnumMap<>(FeatureCode.class);
        copy.putAll(weights);
        double sum = 0;
        for (FeatureCode code : FeatureCode.published()) {
            Double weight = copy.get(code);
            if (weight == null || !(weight >= 0 && weight <= 1)) {
                throw new IllegalArgumentException("The weight of " + code + " must be from 0 to 1, is " + weight);
            }
            sum += weight;
        }
        if (Math.abs(sum - 1) > TOLERANCE || copy.getOrDefault(FeatureCode.TEXT_MATCH, 1.0) >= 1) {
            throw new IllegalArgumentException(
                    "The weights must add up to 1, with less than 1 for TEXT_MATCH; they are " + copy);
        }
        weights = Collections.unmodifiableMap(copy);
    }

    /**
     * What an installation uses unless it configures its own. With text, what matches it well comes first: of the lists of
     * people with the queries to tune on, 90 of 100 begin with an expected course, of those with 0.40 for the text 77.
     * Without text, six tenths go to the need.
     */
    public static RankingWeights published() {
        return new RankingWeights(Map.of(
                FeatureCode.NEED_COVERED, 0.18,
                FeatureCode.LEVEL_FIT, 0.03,
                FeatureCode.FEASIBILITY, 0.045,
                FeatureCode.QUALITY, 0.025,
                FeatureCode.FRESHNESS, 0.02,
                FeatureCode.TEXT_MATCH, 0.70));
    }

    /**
     * The weight that counts. A request without text has no text match; its weight then goes to the other features in
     * proportion to theirs, so that scores stay within 0 and 1 either way. A feature that is not published weighs 1 before
     * a person's own weight is applied.
     */
    public double of(FeatureCode code, boolean withText) {
        double weight = weights.getOrDefault(code, 1.0);
        if (withText || !weights.containsKey(code)) {
            return weight;
        }
        return code == FeatureCode.TEXT_MATCH ? 0 : weight / (1 - weights.getOrDefault(FeatureCode.TEXT_MATCH, 0.0));
    }

    /** Names formula and weights: equal versions rank alike. */
    public String modelVersion() {
        return "linear-1-" + HexFormat.of().toHexDigits(weights.toString().hashCode());
    }
}
