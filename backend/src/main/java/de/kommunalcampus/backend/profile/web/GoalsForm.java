// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.web;

import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

record GoalsForm(
        @NotNull(message = "is missing") @Size(max = MOST, message = "names more than 50")
        List<@NotBlank(message = "names a blank one") String> competencies,

        @NotNull(message = "is missing") @Size(max = MOST, message = "names more than 50")
        List<@NotBlank(message = "names a blank one") String> jobRoles) {
    static final int MOST = 50;

    Set<CompetencyId> competencyIds() {
        return competencies.stream().map(CompetencyId::new).collect(Collectors.toSet());
    }

    Set<JobRoleId> jobRoleIds() {
        return jobRoles.stream().map(JobRoleId::new).collect(Collectors.toSet());
    }
}
