// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import de.kommunalcampus.backend.identity.EmployeeId;

/**
 * One person to write.
 *
 * @param isNew there is nobody of this id yet
 * @param rolesChange whether the job roles are written; otherwise they stay as they are
 */
public record StaffWrite(EmployeeId id, boolean isNew, StaffEntry entry, boolean rolesChange) {}
