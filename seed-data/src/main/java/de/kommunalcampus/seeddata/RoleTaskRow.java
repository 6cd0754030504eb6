// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

/** A task that belongs to a job role. */
public record RoleTaskRow(String role, String task) {

    public RoleTaskRow {
        Check.id("role", role);
        Check.id("task", task);
    }
}
