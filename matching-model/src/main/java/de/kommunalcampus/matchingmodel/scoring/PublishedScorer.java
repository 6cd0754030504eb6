// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.scoring;

import de.kommunalcampus.matchingmodel.feature.Feature;
import de.kommunalcampus.matchingmodel.feature.FeatureCode;
import de.kommunalcampus.matchingmodel.feature.FeatureSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The linear score that everybody can recompute, for one request and one thread: Σ weight × value. Each addend is rounded
 * down to a multiple of 2⁻²⁰, which makes the sum exact, the same in any order, and at most 1.
 */
public final class PublishedScorer implements Scorer {

    private static final double QUANTA = 1 << 20;

    /** The order in which features are asked: what is cheap first, for it may make the others needless. */
    private static final List<FeatureCode> COST = List.of(
            FeatureCode.TEXT_MATCH,
            FeatureCode.FRESHNESS,
            FeatureCode.QUALITY,
            FeatureCode.PRICE,
            FeatureCode.SHORT,
            FeatureCode.NEED_COVERED,
            FeatureCode.LEVEL_FIT,
            FeatureCode.SOON,
            FeatureCode.FEASIBILITY,
            FeatureCode.NEAR);

    private final Feature[] features;
    private final double[] weights;
    private final int[] byCost;
    private final double[] attainable;
    private final ScoreBound bound;

    /**
     * @param emphasis what the person wants to count beside it
     * @param withText whether the request has text; without it the weight of the text match goes to the others
     */
    public PublishedScorer(FeatureSchema schema, RankingWeights ranking, Emphasis emphasis, boolean withText) {
        features = schema.inOrder().stream()
                .filter(feature -> counts(feature.code(), emphasis, withText))
                .toArray(Feature[]::new);
        weights = new double[features.length];
        for (int i = 0; i < features.length; i++) {
            weights[i] = ranking.of(features[i].code(), withText) * emphasis.factor(features[i].code());
        }
        byCost = IntStream.range(0, features.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> COST.indexOf(features[i].code())))
                .mapToInt(Integer::intValue)
                .toArray();
        attainable = new double[features.length];
        double rest = 0;
        for (int i = features.length - 1; i >= 0; i--) {
            rest += contribution(weights[byCost[i]], 1);
            attainable[i] = rest;
        }
        bound = new ScoreBound(schema, this::weight, (long) (rest * QUANTA));
    }

    private double weight(FeatureCode code) {
        for (int i = 0; i < features.length; i++) {
            if (features[i].code() == code) {
                return weights[i];
            }
        }
        return 0;
    }

    /** What a score can be at most, before a course is looked at. */
    public ScoreBound bound() {
        return bound;
    }

    private static boolean counts(FeatureCode code, Emphasis emphasis, boolean withText) {
        return FeatureCode.published().contains(code)
                ? withText || code != FeatureCode.TEXT_MATCH
                : !emphasis.isPublished();
    }

    /** The weights in force, in the order of the features; together they are 1. */
    public Map<FeatureCode, Double> weights() {
        Map<FeatureCode, Double> inForce = new EnumMap<>(FeatureCode.class);
        for (int i = 0; i < features.length; i++) {
            inForce.put(features[i].code(), weights[i]);
        }
        return Collections.unmodifiableMap(inForce);
    }

    @Override
    public double score(int course) {
        return scoreOrLess(course, Double.NEGATIVE_INFINITY);
    }

    @Override
    public double scoreOrLess(int course, double bound) {
        double score = 0;
        for (int i = 0; i < byCost.length; i++) {
            if (score + attainable[i] <= bound) {
                return score;
            }
            int feature = byCost[i];
            score += contribution(weights[feature], features[feature].value(course));
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
