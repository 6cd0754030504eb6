// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

/** A job role an employee holds and the share of a full post it takes, in (0, 1]. */
public record EmployeeRoleRow(String employee, String role, double share) {

    public EmployeeRoleRow {
        Check.id("employee", employee);
        Check.id("role", role);
        Check.that(share > 0 && share <= 1, "share", "is not above 0 and at most 1");
    }
}
