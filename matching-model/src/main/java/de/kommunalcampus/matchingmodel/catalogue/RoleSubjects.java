// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** For each competency the job roles whose subject it is: it is among their weightiest, and few others need it. */
final class RoleSubjects {

    private static final int WEIGHTIEST = 3;

    /** What more roles have among their weightiest is nobody's subject. */
    private static final int MOST_ROLES = 3;

    private final Map<CompetencyId, List<JobRoleEntry>> roles = new HashMap<>();

    /** @param jobRoles in the order of their ids */
    RoleSubjects(List<JobRoleEntry> jobRoles) {
        jobRoles.forEach(this::add);
    }

    private void add(JobRoleEntry role) {
        Stream.concat(role.requirements().stream(), role.tasks().stream().flatMap(task -> task.requirements().stream()))
                .sorted(Comparator.comparingDouble((RequirementEntry requirement) -> -requirement.weight())
                        .thenComparing(RequirementEntry::competency))
                .map(RequirementEntry::competency)
                .distinct()
                .limit(WEIGHTIEST)
                .forEach(competency -> roles.computeIfAbsent(competency, any -> new ArrayList<>())
                        .add(role));
    }

    List<JobRoleEntry> of(CompetencyId competency) {
        List<JobRoleEntry> found = roles.getOrDefault(competency, List.of());
        return found.size() <= MOST_ROLES ? found : List.of();
    }
}
