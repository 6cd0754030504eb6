// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.evaluation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * R-Precision@k = |relevant items among the first k| / min(k, |relevant items|), as Decorte et al. (2022) use it for the
 * extraction of skills: 1 can be reached whatever the number of relevant items.
 */
public record RPrecisionAtK(int cutoff) {

    public RPrecisionAtK {
        if (cutoff < 1) {
            throw new IllegalArgumentException("The cutoff must be at least 1, is " + cutoff);
        }
    }

    public static RPrecisionAtK at(int cutoff) {
        return new RPrecisionAtK(cutoff);
    }

    /** Empty where nothing is relevant. */
    public <T> OptionalDouble of(List<T> ranking, Set<T> relevant) {
        if (relevant.isEmpty()) {
            return OptionalDouble.empty();
        }
        long found = ranking.stream()
                .limit(cutoff)
                .distinct()
                .filter(relevant::contains)
                .count();
        return OptionalDouble.of((double) found / Math.min(cutoff, relevant.size()));
    }
}
