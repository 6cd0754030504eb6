// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.feature;

import de.kommunalcampus.matchingmodel.retrieval.NeedTable;

/**
 * How much of the need a course covers: ln(1 + 10·C) / ln(1 + 10·M). C = Σ wᵢ·gᵢ over the needs it teaches, where wᵢ is
 * the weight of the need (1 for the heaviest, the others in proportion) and gᵢ the share of the missing levels it covers
 * times the confidence of the tag; meeting a due obligation adds 1. M is the weight of all needs together. So every further
 * need covered raises the value, the first ones most: one whole need of eight is more than half of what a course can do, and
 * twelve of twenty are still clearly more than nine.
 */
public final class NeedCovered implements Feature {

    private static final double STEEPNESS = 10;

    private final NeedTable need;
    private final double whole;

    NeedCovered(MatchContext context) {
        need = context.need();
        whole = StrictMath.log1p(STEEPNESS * need.total());
    }

    @Override
    public FeatureCode code() {
        return FeatureCode.NEED_COVERED;
    }

    @Override
    public double value(int course) {
        double covered = need.covered(course);
        return covered == 0 ? 0 : Math.min(1, StrictMath.log1p(STEEPNESS * covered) / whole);
    }

    /** What a course has to cover so that the value can exceed a bound; a little less, lest rounding lose one. */
    public double leastCovered(double bound) {
        return bound <= 0 ? Double.NEGATIVE_INFINITY : StrictMath.expm1(bound * whole) / STEEPNESS * (1 - 1e-9);
    }

    /** Cost: some nanoseconds, where {@link #value} takes a logarithm. */
    public double covered(int course) {
        return need.covered(course);
    }
}
