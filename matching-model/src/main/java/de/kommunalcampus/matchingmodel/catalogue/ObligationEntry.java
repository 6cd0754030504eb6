// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mandatory training rule. It applies to whoever has one of the roles, performs one of the tasks or works in one of
 * the units; it is met by any of the courses, or by holding any of the competencies.
 *
 * @param intervalMonths null where once is enough
 */
public record ObligationEntry(
        ObligationId id,
        TenantId tenant,
        String name,
        @Nullable String nameEn,
        @Nullable Integer intervalMonths,
        Set<JobRoleId> jobRoles,
        Set<TaskId> tasks,
        Set<OrgUnitId> units,
        Set<CourseId> metByCourses,
        Set<CompetencyId> metByCompetencies) {

    public ObligationEntry {
        if (intervalMonths != null && intervalMonths < 1) {
            throw new IllegalArgumentException("An interval must be at least a month, is " + intervalMonths);
        }
        jobRoles = Set.copyOf(jobRoles);
        tasks = Set.copyOf(tasks);
        units = Set.copyOf(units);
        metByCourses = Set.copyOf(metByCourses);
        metByCompetencies = Set.copyOf(metByCompetencies);
    }

    public Ref ref() {
        return new Ref(id.value(), new Label(name, nameEn));
    }
}
