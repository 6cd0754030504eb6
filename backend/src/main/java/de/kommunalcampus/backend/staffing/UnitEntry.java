// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a unit; the whole of it.
 *
 * @param number empty where it has none
 * @param parent null for the administration itself and for nothing else
 */
public record UnitEntry(
        String number,
        String name,
        @Nullable OrgUnitId parent,
        @Nullable EmployeeId head,
        @Nullable EmployeeId deputy) {}
