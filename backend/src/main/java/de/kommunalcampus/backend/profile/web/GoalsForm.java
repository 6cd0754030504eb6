// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.web;

import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.profile.Goals;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.need.Goal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What changes in the goals; those not named stay as they are. */
record GoalsForm(
        @NotNull(message = "is missing") @Size(max = Goals.MOST, message = "names more than 50")
        List<@NotNull(message = "names none") @Valid Aim> competencies,

        @NotNull(message = "is missing") @Size(max = Goals.MOST, message = "names more than 50")
        List<@NotNull(message = "names none") @Valid Aim> jobRoles,

        @NotNull(message = "is missing") @Size(max = Goals.MOST, message = "names more than 50")
        List<@NotBlank(message = "is blank") String> droppedCompetencies,

        @NotNull(message = "is missing") @Size(max = Goals.MOST, message = "names more than 50")
        List<@NotBlank(message = "is blank") String> droppedJobRoles) {

    /** @throws InvalidRequest where a goal is named twice, for its day would be unclear */
    List<Goal> goals() {
        check("competencies", competencies);
        check("jobRoles", jobRoles);
        return Stream.<Goal>concat(
                        competencies.stream()
                                .map(aim -> new Goal.CompetencyGoal(new CompetencyId(aim.id()), null, aim.by())),
                        jobRoles.stream().map(aim -> new Goal.JobRoleGoal(new JobRoleId(aim.id()), aim.by())))
                .toList();
    }

    /** @throws InvalidRequest where a goal is both set and dropped */
    List<Goal> dropped() {
        check("droppedCompetencies", competencies, droppedCompetencies);
        check("droppedJobRoles", jobRoles, droppedJobRoles);
        return Stream.<Goal>concat(
                        droppedCompetencies.stream()
                                .map(id -> new Goal.CompetencyGoal(new CompetencyId(id), null, null)),
                        droppedJobRoles.stream().map(id -> new Goal.JobRoleGoal(new JobRoleId(id), null)))
                .toList();
    }

    private static void check(String field, List<Aim> set, List<String> dropped) {
        if (set.stream().map(Aim::id).anyMatch(dropped::contains)) {
            throw new InvalidRequest(field, "names one that is set");
        }
    }

    private static void check(String field, List<Aim> aims) {
        if (aims.stream().map(Aim::id).distinct().count() < aims.size()) {
            throw new InvalidRequest(field, "names one twice");
        }
    }

    /**
     * What a person aims at.
     *
     * @param by the day by which it is to be reached; none for some time
     */
    record Aim(
            @NotBlank(message = "is blank") String id,
            @Nullable LocalDate by) {}
}
