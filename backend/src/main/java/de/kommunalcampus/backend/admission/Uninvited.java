// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.admission;

import de.kommunalcampus.backend.identity.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works here and has no account.
 *
 * @param unit where; null for somebody in no unit
 * @param workMail as in the staff list, whether or not it is an address
 */
public record Uninvited(
        EmployeeId employee,
        String displayName,
        @Nullable String unit,
        @Nullable String personnelNumber,
        @Nullable String workMail) {}
