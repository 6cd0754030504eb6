// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import java.util.Arrays;

/** What is reported of many times: percentiles within a round, the median over the rounds. */
final class Percentiles {
    private Percentiles() {}

    /**
     * The smallest value that at least so many per cent of all values do not exceed.
     *
     * @param values at least one, in any order; stay as they are
     * @param percent from 1 to 100
     */
    static double of(double[] values, int percent) {
        if (values.length == 0 || percent < 1 || percent > 100) {
            throw new IllegalArgumentException(percent + " % of " + values.length + " values");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceilDiv((long) sorted.length * percent, 100L) - 1];
    }

    /** The one in the middle, the upper one of two. */
    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
