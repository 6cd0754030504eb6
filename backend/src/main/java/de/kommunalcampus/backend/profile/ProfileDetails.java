// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile;

import de.kommunalcampus.backend.competency.LevelDescription;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.organisation.Colleague.JobShare;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import de.kommunalcampus.matchingmodel.need.Confidence;
import de.kommunalcampus.matchingmodel.need.Constraints;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person with job, levels, goals and wishes.
 *
 * @param competencies everything required, held or aimed at, by label
 */
public record ProfileDetails(
        EmployeeId employee,
        String displayName,
        OrgUnitId unit,
        String unitName,
        List<JobShare> jobRoles,
        List<Ref> tasks,
        List<StatedTask> ownTasks,
        List<CompetencyInProfile> competencies,
        List<Aim> competencyGoals,
        List<Aim> jobRoleGoals,
        Constraints constraints) {
    public ProfileDetails {
        jobRoles = List.copyOf(jobRoles);
        tasks = List.copyOf(tasks);
        ownTasks = List.copyOf(ownTasks);
        competencies = List.copyOf(competencies);
        competencyGoals = List.copyOf(competencyGoals);
        jobRoleGoals = List.copyOf(jobRoleGoals);
    }

    public Optional<CompetencyInProfile> competency(CompetencyId id) {
        return competencies.stream()
                .filter(competency -> competency.ref().id().equals(id.value()))
                .findFirst();
    }

    /** A task that the person says to do. */
    public record StatedTask(Ref task, Confidence confidence) {}

    /**
     * What is asked of the person in one competency, and what the person holds.
     *
     * @param requirements of roles and their tasks
     * @param own what the person's own tasks ask for, and how sure the person is in them
     * @param setAside own tasks have no say here
     */
    public record CompetencyInProfile(
            Ref ref,
            String area,
            @Nullable String areaEn,
            List<LevelDescription> levels,
            List<Requirement> requirements,
            List<OwnRequirement> own,
            boolean setAside,
            AssessmentHistory history) {
        public CompetencyInProfile {
            levels = List.copyOf(levels);
            requirements = List.copyOf(requirements);
            own = List.copyOf(own);
        }

        /** What roles, their tasks and own tasks require, each task once. */
        public List<Requirement> allRequirements() {
            Stream<Requirement> ofOwnTasks =
                    setAside ? Stream.of() : own.stream().map(OwnRequirement::requirement);
            return Stream.concat(requirements.stream(), ofOwnTasks).distinct().toList();
        }

        /** The highest of them. */
        public Optional<ProficiencyLevel> required() {
            return allRequirements().stream().map(Requirement::level).max(Comparator.naturalOrder());
        }

        /** What own tasks let expect where nobody assessed, as matching counts it. */
        public Optional<ProficiencyLevel> estimated() {
            if (setAside || !history.newestFirst().isEmpty()) {
                return Optional.empty();
            }
            int step = own.stream()
                    .mapToInt(one -> one.confidence().stepFor(one.requirement().level()))
                    .max()
                    .orElse(0);
            return Optional.ofNullable(ProficiencyLevel.ofStep(step));
        }
    }

    /** What the person aims at, and the day by which it is to be reached, if any. */
    public record Aim(Ref ref, @Nullable LocalDate by) {}

    /** What an own task asks for. */
    public record OwnRequirement(Requirement requirement, Confidence confidence) {}

    /** A role or task of the person with the level it asks for. */
    public record Requirement(Ref by, ProficiencyLevel level) {}
}
