// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/** Recall@k = |relevant items among the first k| / |relevant items|. */
public record Recall(int cutoff) {

    public Recall {
        if (cutoff < 1) {
            throw new IllegalArgumentException("The cutoff must be at least 1, is " + cutoff);
        }
    }

    public static Recall at(int cutoff) {
        return new Recall(cutoff);
    }

    /** Empty where nothing is relevant. */
    public <T> OptionalDouble of(List<T> ranking, Collection<T> relevant) {
        if (relevant.isEmpty()) {
            return OptionalDouble.empty();
        }
        long found = ranking.stream()
                .limit(cutoff)
                .distinct()
                .filter(relevant::contains)
                .count();
        return OptionalDouble.of((double) found / relevant.size());
    }
}
