// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

/** What an account may do; not to be confused with the job role of an employee. */
public enum PermissionRole {
    EMPLOYEE,
    SUPERIOR,
    HR,
    STAFF_COUNCIL,
    PROVIDER,
    TENANT_ADMIN,
    PLATFORM_ADMIN
}
