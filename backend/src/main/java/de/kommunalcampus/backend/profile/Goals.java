// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.need.Goal;
import java.util.List;
import java.util.Set;

/** Where goals are kept. */
@FunctionalInterface
public interface Goals {
    /**
     * Makes these the goals, each with its day or none; levels are not kept.
     *
     * @return the ids that the tenant does not see, with nothing changed; empty on success
     */
    Set<String> replace(TenantId tenant, EmployeeId employee, List<Goal> goals);
}
