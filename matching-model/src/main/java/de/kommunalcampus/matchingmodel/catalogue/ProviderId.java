// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

/** Identifies who offers a course. */
public record ProviderId(String value) {
    public ProviderId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A provider id is not blank");
        }
    }
}
