// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.need;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is out of the question, where wishes only weigh: a course beyond a limit is removed. Null is no limit; what is not
 * known of a course is within it.
 *
 * @param maxDaysAbsent working days in a row away from the desk
 * @param maxDistanceKm from the workplace
 * @param budget gross euros that the unit can still spend on one person
 */
public record Limits(
        @Nullable Double maxDaysAbsent,
        @Nullable Double maxDistanceKm,
        @Nullable BigDecimal budget) {

    private static final Limits NONE = new Limits(null, null, null);

    public Limits {
        notNegative("The days absent", maxDaysAbsent);
        notNegative("The distance", maxDistanceKm);
        notNegative("The budget", budget == null ? null : budget.doubleValue());
    }

    public static Limits none() {
        return NONE;
    }

    private static void notNegative(String name, @Nullable Double value) {
        if (value != null && !(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be a finite number from 0, is " + value);
        }
    }
}
