// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.registration;

/** Identifies an application. */
public record ApplicationId(String value) {
    public ApplicationId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is not blank");
        }
    }
}
