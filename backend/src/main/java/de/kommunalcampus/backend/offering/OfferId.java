// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering;

/** Identifies an offer that is written by hand, before it is a course and after. */
public record OfferId(String value) {
    public OfferId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An offer id is not blank");
        }
    }
}
