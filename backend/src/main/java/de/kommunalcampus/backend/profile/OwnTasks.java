// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.TaskId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.need.OwnTask;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Where it is kept what people say of their own work. */
public interface OwnTasks {
    /** So many tasks a person can have stated at once. */
    int MOST = 50;

    /**
     * Adds or changes some tasks and drops others; all the rest stays, so that two pages open at once lose nothing.
     *
     * @return the ids that the tenant does not see, with nothing changed; empty on success
     * @throws TooManyTasks where more than {@value #MOST} would be stated
     */
    Set<String> change(
            TenantId tenant, EmployeeId employee, List<OwnTask> stated, Set<TaskId> dropped, LocalDate today);

    /**
     * Whether a competency is set aside: own tasks neither demand nor suggest it.
     *
     * @return false, and nothing kept, where the tenant has no such employee or sees no such competency
     */
    boolean setAside(TenantId tenant, EmployeeId employee, CompetencyId competency, boolean aside);
}
