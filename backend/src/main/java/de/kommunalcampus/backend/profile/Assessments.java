// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;

/** Where assessments are kept; they are added, never changed. */
@FunctionalInterface
public interface Assessments {
    /** False, and nothing kept, where the tenant has no such employee or sees no such competency. */
    boolean add(TenantId tenant, EmployeeId employee, CompetencyId competency, Assessment assessment);
}
