// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import org.jspecify.annotations.Nullable;

/** The conditions that several records share; each throws {@link IllegalArgumentException} with the value in it. */
final class Checks {

    private Checks() {}

    static void id(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id must not be blank");
        }
    }

    static void share(String name, double value) {
        if (!(value > 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " must be above 0 and at most 1, is " + value);
        }
    }

    static void notNegative(String name, @Nullable Double value) {
        if (value != null && !(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be a finite number from 0, is " + value);
        }
    }
}
