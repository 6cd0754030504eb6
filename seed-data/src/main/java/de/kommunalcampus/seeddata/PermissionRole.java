// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

/** What an account may do; not to be confused with a job role. */
public enum PermissionRole {
    EMPLOYEE,
    SUPERIOR,
    HR,
    STAFF_COUNCIL,
    PROVIDER,
    TENANT_ADMIN,
    PLATFORM_ADMIN
}
