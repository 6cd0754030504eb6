// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.evaluation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * MAP = (1 / |queries|) Σ AP, with AP = (1 / |relevant|) Σ over the ranks r of relevant items of (relevant items up to r) / r;
 * a relevant item that is not ranked adds 0 (Manning, Raghavan and Schütze 2008, chapter 8.4). Queries to which nothing is
 * relevant are left out.
 */
public final class MeanAveragePrecision {
    private final SampleMean mean = new SampleMean();

    public <T> void add(List<T> ranking, Set<T> relevant) {
        if (!relevant.isEmpty()) {
            mean.add(averagePrecision(ranking, relevant));
        }
    }

    private static <T> double averagePrecision(List<T> ranking, Set<T> relevant) {
        double sum = 0;
        int found = 0;
        for (int rank = 1; rank <= ranking.size(); rank++) {
            if (relevant.contains(ranking.get(rank - 1))) {
                found++;
                sum += (double) found / rank;
            }
        }
        if (found > relevant.size()) {
            throw new IllegalArgumentException("A ranking names an item once");
        }
        return sum / relevant.size();
    }

    /** Empty before the first query that counts. */
    public OptionalDouble value() {
        return mean.value();
    }

    /** Over queries; empty before the second that counts. */
    public OptionalDouble standardError() {
        return mean.standardError();
    }
}
