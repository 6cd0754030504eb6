// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * MRR = (1 / |queries|) Σ 1 / rank of the first relevant item, where a query that finds none adds 0 (Voorhees 1999).
 * Queries to which nothing is relevant are left out.
 */
public final class MeanReciprocalRank {

    private double sum;
    private int queries;

    public <T> void add(List<T> ranking, Collection<T> relevant) {
        if (relevant.isEmpty()) {
            return;
        }
        queries++;
        for (int place = 0; place < ranking.size(); place++) {
            if (relevant.contains(ranking.get(place))) {
                sum += 1.0 / (place + 1);
                return;
            }
        }
    }

    /** Empty before the first query that counts. */
    public OptionalDouble value() {
        return queries == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / queries);
    }
}
