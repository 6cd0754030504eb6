// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

/** What an employee can aim at. */
public enum GoalKind {
    COMPETENCY,
    JOB_ROLE
}
