// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

/** Whether somebody works here. */
public enum StaffState {
    ACTIVE,
    /** History stays, access has ended. */
    LEFT
}
