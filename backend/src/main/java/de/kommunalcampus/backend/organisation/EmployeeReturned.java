// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.organisation;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;

/** Somebody who had left works here again. Published inside the transaction that says so. */
public record EmployeeReturned(TenantId tenant, EmployeeId employee) {}
