// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

/** Identifies a person who works for an administration. */
public record EmployeeId(String value) {
    public EmployeeId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An employee id is not blank");
        }
    }
}
