// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.feature;

/** How a quantity fits a limit that is a wish: never a cliff, always falling. */
public final class Limit {

    /** How far a wish is fulfilled where its limit is just reached. */
    public static final double AT_THE_LIMIT = 0.7;

    private Limit() {}

    /** 1 for nothing, evenly down to 0.7 at the limit, beyond it 0.7 × limit / quantity. */
    static double fit(double quantity, double limit) {
        if (quantity <= limit) {
            return limit == 0 ? 1 : 1 - (1 - AT_THE_LIMIT) * quantity / limit;
        }
        return AT_THE_LIMIT * limit / quantity;
    }
}
