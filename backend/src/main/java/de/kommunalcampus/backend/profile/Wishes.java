// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;

/** Where wishes are kept. */
@FunctionalInterface
public interface Wishes {
    /** Makes these the wishes, in place of all there were; nothing happens where the tenant has no such employee. */
    void replace(TenantId tenant, EmployeeId employee, StatedWishes wishes);
}
