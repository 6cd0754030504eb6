// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

/** Whom an obligation binds: the holders of a role, those who perform a task, or a unit with all below it, or a whole administration. */
public enum ObligationScope {
    JOB_ROLE,
    TASK,
    UNIT,
    ADMINISTRATION
}
