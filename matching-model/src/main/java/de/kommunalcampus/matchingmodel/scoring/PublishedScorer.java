// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.scoring;

import de.kommunalcampus.matchingmodel.feature.Feature;
import de.kommunalcampus.matchingmodel.feature.FeatureCode;
import de.kommunalcampus.matchingmodel.feature.FeatureSchema;
import java.util.ArrayList;
import java.util.List;

/**
 * The linear score that everybody can recompute: Σ weight × value. Each addend is rounded down to a multiple of 2⁻²⁰,
 * which makes the sum exact, the same in any order, and at most 1.
 */
public final class PublishedScorer implements Scorer {

    private static final double QUANTA = 1 << 20;

    private final Feature[] features;
    private final double[] weights;
    private final double[] attainable;

    /** @param withText whether the request has text; without it the weight of the text match goes to the others */
    public PublishedScorer(FeatureSchema schema, RankingWeights ranking, boolean withText) {
        features = schema.inOrder().stream()
                .filter(feature -> withText || feature.code() != FeatureCode.TEXT_MATCH)
                .toArray(Feature[]::new);
        weights = new double[features.length];
        for (int i = 0; i < features.length; i++) {
            weights[i] = ranking.of(features[i].code(), withText);
        }
        attainable = new double[features.length];
        double rest = 0;
        for (int i = features.length - 1; i >= 0; i--) {
            rest += contribution(weights[i], 1);
            attainable[i] = rest;
        }
    }

    @Override
    public double score(int course) {
        return scoreOrLess(course, Double.NEGATIVE_INFINITY);
    }

    @Override
    public double scoreOrLess(int course, double bound) {
        double score = 0;
        for (int i = 0; i < features.length; i++) {
            if (score + attainable[i] <= bound) {
                return score;
            }
            score += contribution(weights[i], features[i].value(course));
        }
        return score;
    }

    @Override
    public List<Contribution> contributions(int course) {
        List<Contribution> contributions = new ArrayList<>(features.length);
        for (int i = 0; i < features.length; i++) {
            FeatureCode code = features[i].code();
            double value = features[i].value(course);
            contributions.add(new Contribution(code, value, weights[i], contribution(weights[i], value)));
        }
        return List.copyOf(contributions);
    }

    private static double contribution(double weight, double value) {
        return Math.floor(weight * value * QUANTA) / QUANTA;
    }
}
