// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.demand.web;

import de.kommunalcampus.backend.demand.Demand;
import org.jspecify.annotations.Nullable;

/** Numbers as they are told: to the nearest five, so that nobody follows one person from one look to the next. */
final class Rounded {
    private Rounded() {}

    static boolean isTold(long number) {
        return number >= Demand.FEWEST;
    }

    /** Null where it is too small to be told. */
    static @Nullable Long find(long number) {
        return isTold(number) ? of(number) : null;
    }

    static long of(long number) {
        return (number + Demand.FEWEST / 2) / Demand.FEWEST * Demand.FEWEST;
    }
}
