// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.organisation;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;

/** Somebody has another name than before. Published inside the transaction that says so. */
public record EmployeeRenamed(TenantId tenant, EmployeeId employee, String displayName) {}
