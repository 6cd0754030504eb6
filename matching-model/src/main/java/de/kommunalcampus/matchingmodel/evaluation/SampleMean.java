// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.evaluation;

import java.util.OptionalDouble;

/** The mean of a measure over queries, with its standard error s / √n, s² the sample variance (divided by n − 1). */
public final class SampleMean {
    private int count;
    private double mean;
    private double squares;

    /** Welford's recurrence (1962): stable whatever the values. */
    public void add(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A measure is a number, not " + value);
        }
        count++;
        double step = value - mean;
        mean += step / count;
        squares += step * (value - mean);
    }

    public int count() {
        return count;
    }

    /** Empty before the first value. */
    public OptionalDouble value() {
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(mean);
    }

    /** Empty before the second value. */
    public OptionalDouble standardError() {
        return count < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(squares / (count - 1) / count));
    }
}
