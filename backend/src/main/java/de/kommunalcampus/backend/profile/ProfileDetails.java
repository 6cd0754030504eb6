// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile;

import de.kommunalcampus.backend.competency.LevelDescription;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.organisation.Colleague.JobShare;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import de.kommunalcampus.matchingmodel.need.Constraints;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        List<CompetencyInProfile> competencies,
        List<Aim> competencyGoals,
        List<Aim> jobRoleGoals,
        Constraints constraints) {
    public ProfileDetails {
        jobRoles = List.copyOf(jobRoles);
        tasks = List.copyOf(tasks);
        competencies = List.copyOf(competencies);
        competencyGoals = List.copyOf(competencyGoals);
        jobRoleGoals = List.copyOf(jobRoleGoals);
    }

    public Optional<CompetencyInProfile> competency(CompetencyId id) {
        return competencies.stream()
                .filter(competency -> competency.ref().id().equals(id.value()))
                .findFirst();
    }

    /** What is asked of the person in one competency, and what the person holds. */
    public record CompetencyInProfile(
            Ref ref,
            String area,
            @Nullable String areaEn,
            List<LevelDescription> levels,
            List<Requirement> requirements,
            AssessmentHistory history) {
        public CompetencyInProfile {
            levels = List.copyOf(levels);
            requirements = List.copyOf(requirements);
        }

        /** The highest of what roles and tasks require. */
        public Optional<ProficiencyLevel> required() {
            return requirements.stream().map(Requirement::level).max(Comparator.naturalOrder());
        }
    }

    /** What the person aims at, and the day by which it is to be reached, if any. */
    public record Aim(Ref ref, @Nullable LocalDate by) {}

    /** A role or task of the person with the level it asks for. */
    public record Requirement(Ref by, ProficiencyLevel level) {}
}
