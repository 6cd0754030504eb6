// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.organisation;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import java.util.List;

/** Who someone is at work: no level, goal or wish belongs here. */
public record Colleague(EmployeeId id, String displayName, OrgUnitId unit, String unitName, List<JobShare> jobRoles) {
    public Colleague {
        jobRoles = List.copyOf(jobRoles);
    }

    /**
     * A job role someone has.
     *
     * @param share of a full post, above 0 to 1
     */
    public record JobShare(Ref role, double share) {}
}
