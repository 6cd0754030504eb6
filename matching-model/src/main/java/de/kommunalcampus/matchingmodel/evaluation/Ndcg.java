// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.evaluation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Normalised discounted cumulative gain with binary relevance (Järvelin and Kekäläinen 2002): DCG@k / IDCG@k with DCG@k =
 * Σ over the relevant items at rank r ≤ k of 1 / log₂(r + 1), and IDCG@k the same for min(k, |relevant|) relevant items on
 * top.
 */
public record Ndcg(int cutoff) {

    public Ndcg {
        if (cutoff < 1) {
            throw new IllegalArgumentException("The cutoff must be at least 1, is " + cutoff);
        }
    }

    public static Ndcg at(int cutoff) {
        return new Ndcg(cutoff);
    }

    /** Empty where nothing is relevant. */
    public <T> OptionalDouble of(List<T> ranking, Collection<T> relevant) {
        if (new HashSet<>(ranking).size() < ranking.size()) {
            throw new IllegalArgumentException("A ranking names an item once");
        }
        if (relevant.isEmpty()) {
            return OptionalDouble.empty();
        }
        double gain = 0;
        double ideal = 0;
        for (int rank = 1; rank <= cutoff; rank++) {
            gain += rank <= ranking.size() && relevant.contains(ranking.get(rank - 1)) ? discount(rank) : 0;
            ideal += rank <= relevant.size() ? discount(rank) : 0;
        }
        return OptionalDouble.of(gain / ideal);
    }

    private static double discount(int rank) {
        return StrictMath.log(2) / StrictMath.log(rank + 1.0);
    }
}
