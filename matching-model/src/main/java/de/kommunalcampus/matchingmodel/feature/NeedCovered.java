// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.feature;

import de.kommunalcampus.matchingmodel.retrieval.NeedTable;

/**
 * How much of the need a course covers: ln(1 + 10·C) / ln(1 + 10·M). C = Σ wᵢ·gᵢ over the needs it teaches, where wᵢ is
 * the weight of the need (1 for the heaviest, the others in proportion) and gᵢ the share of the missing levels it covers
 * times the confidence of the tag, wᵢ·gᵢ rounded down to a multiple of 2⁻¹⁴ percent; each due obligation met adds 1. M is
 * the weight of all needs together. So every further need covered raises the value, the first ones most: one whole need of
 * eight is more than half of what a course can do, and twelve of twenty are still clearly more than nine.
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
        return ofUnits(need.covered(course));
    }

    /** The value of a course that covers so many units. */
    public double ofUnits(int units) {
        double covered = (double) units / NeedTable.UNITS;
        return units == 0 ? 0 : Math.min(1, StrictMath.log1p(STEEPNESS * covered) / whole);
    }

    /** What a course covers that covers the whole need, in units. */
    public double wholeUnits() {
        return need.total() * NeedTable.UNITS;
    }
}
