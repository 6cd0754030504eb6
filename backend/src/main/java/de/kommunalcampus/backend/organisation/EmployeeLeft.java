// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.organisation;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;

/** Somebody no longer works here: access ends. Published inside the transaction that says so. */
public record EmployeeLeft(TenantId tenant, EmployeeId employee) {}
