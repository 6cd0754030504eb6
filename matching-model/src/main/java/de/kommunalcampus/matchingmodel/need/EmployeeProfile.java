// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.need;

import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What matching may know about a person, and nothing else: age, gender, part-time, health and family have no place here,
 * and this type is the guarantee.
 *
 * @param units the unit the person works in and all units above it: obligations may apply to any of them
 * @param held one current assessment per competency
 * @param completed courses with the day of the latest completion
 * @param ownWork what the person says of it
 */
public record EmployeeProfile(
        TenantId tenant,
        Set<OrgUnitId> units,
        List<HeldRole> roles,
        Map<CompetencyId, HeldLevel> held,
        List<Goal> goals,
        Constraints constraints,
        Map<CourseId, LocalDate> completed,
        OwnWork ownWork) {

    public EmployeeProfile {
        units = Set.copyOf(units);
        roles = List.copyOf(roles);
        held = Map.copyOf(held);
        goals = List.copyOf(goals);
        completed = Map.copyOf(completed);
    }

    /** Of somebody who said nothing about the own work. */
    public EmployeeProfile(
            TenantId tenant,
            Set<OrgUnitId> units,
            List<HeldRole> roles,
            Map<CompetencyId, HeldLevel> held,
            List<Goal> goals,
            Constraints constraints,
            Map<CourseId, LocalDate> completed) {
        this(tenant, units, roles, held, goals, constraints, completed, OwnWork.unstated());
    }

    /** Somebody of a tenant of whom nothing is known: an account without an employee behind it. */
    public static EmployeeProfile unknown(TenantId tenant) {
        return new EmployeeProfile(tenant, Set.of(), List.of(), Map.of(), List.of(), Constraints.none(), Map.of());
    }

    /** The same person's wishes in a role that is new to him: holding nothing, without goals or history. */
    public EmployeeProfile asNewcomerTo(JobRoleId jobRole) {
        return new EmployeeProfile(
                tenant, units, List.of(new HeldRole(jobRole, 1)), Map.of(), List.of(), constraints, Map.of());
    }
}
