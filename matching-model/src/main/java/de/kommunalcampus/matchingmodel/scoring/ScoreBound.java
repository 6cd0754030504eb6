// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.scoring;

import de.kommunalcampus.matchingmodel.feature.FeatureCode;
import de.kommunalcampus.matchingmodel.feature.FeatureSchema;
import java.util.function.ToDoubleFunction;

/**
 * What a score of one request can be at most, in multiples of 2⁻²⁰, by less and less that is left open. For one thread: it
 * remembers what it worked out.
 */
public final class ScoreBound {

    private static final double QUANTA = 1 << 20;
    private static final int BUCKET_BITS = 9;

    /** The logarithm is not quite monotonic in its last digit, and the addends are rounded. */
    private static final int ROUNDING_STEPS = 8;

    private final FeatureSchema features;
    private final double need;
    private final double text;
    private final double quality;
    private final double freshness;
    private final long rest;
    private final int unitsShift;
    private final int[] needSteps = new int[1 << BUCKET_BITS];

    /**
     * @param weight in force, 0 for what does not count
     * @param most that a score can be at all
     */
    ScoreBound(FeatureSchema features, ToDoubleFunction<FeatureCode> weight, long most) {
        this.features = features;
        need = weight.applyAsDouble(FeatureCode.NEED_COVERED) * QUANTA;
        text = weight.applyAsDouble(FeatureCode.TEXT_MATCH) * QUANTA;
        quality = weight.applyAsDouble(FeatureCode.QUALITY) * QUANTA;
        freshness = weight.applyAsDouble(FeatureCode.FRESHNESS) * QUANTA;
        rest = most - (long) need - (long) text - (long) quality - (long) freshness + ROUNDING_STEPS;
        long whole = (long) features.needCovered().wholeUnits();
        unitsShift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(whole) - BUCKET_BITS);
    }

    /**
     * By what is known of a course before it is looked at. Cost: a nanosecond or two.
     *
     * @param units of the need that it covers
     * @param textMatch its text match
     */
    public long steps(int units, float textMatch) {
        return needSteps(Math.min(units >>> unitsShift, needSteps.length - 1))
                + (long) (text * textMatch)
                + (long) quality
                + (long) freshness
                + rest;
    }

    /** With one look at the course. Cost: some nanoseconds, or a miss of the cache. */
    public long steps(int course, int units, float textMatch) {
        return needSteps(Math.min(units >>> unitsShift, needSteps.length - 1))
                + (long) (text * textMatch)
                + (long) (quality * features.quality().most(course))
                + (long) (freshness * features.freshness().most(course))
                + rest;
    }

    /** Below so many units no course scores so many steps, whatever else it has. */
    public int leastUnits(long steps) {
        long others = (long) text + (long) quality + (long) freshness + rest;
        int from = 0;
        int to = needSteps.length;
        while (from < to) {
            int bucket = from + to >>> 1;
            if (needSteps(bucket) + others >= steps) {
                to = bucket;
            } else {
                from = bucket + 1;
            }
        }
        return from << unitsShift;
    }

    /** The most that anything in a bucket of units contributes; 0 in the table where nobody asked yet. */
    private int needSteps(int bucket) {
        if (needSteps[bucket] == 0) {
            double most =
                    bucket == needSteps.length - 1 ? 1 : features.needCovered().ofUnits(bucket + 1 << unitsShift);
            needSteps[bucket] = (int) (need * most);
        }
        return needSteps[bucket];
    }
}
