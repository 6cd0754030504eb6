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
    /** So many goals a person can have at once. */
    int MOST = 50;

    /**
     * Adds or changes some goals, each with its day or none, and drops others; all the rest stays, so that two pages open at
     * once lose nothing. Levels are not kept.
     *
     * @return the ids that the tenant does not see, with nothing changed; empty on success
     * @throws TooManyGoals where there would be more than {@value #MOST}
     */
    Set<String> change(TenantId tenant, EmployeeId employee, List<Goal> set, List<Goal> dropped);
}
