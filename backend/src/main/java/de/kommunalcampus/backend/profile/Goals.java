// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Set;

/** Where goals are kept. */
@FunctionalInterface
public interface Goals {
    /**
     * Makes these the goals; one that stays keeps the day it was set for.
     *
     * @return the ids that the tenant does not see, with nothing changed; empty on success
     */
    Set<String> replace(TenantId tenant, EmployeeId employee, Set<CompetencyId> competencies, Set<JobRoleId> jobRoles);
}
