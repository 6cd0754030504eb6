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
import de.kommunalcampus.matchingmodel.need.HeldLevel;
import de.kommunalcampus.matchingmodel.need.KnownLevels;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** What is known of the levels on a day, and of which competencies nothing is. */
    public KnownLevels knownLevels(LocalDate today) {
        Map<CompetencyId, HeldLevel> held = new HashMap<>();
        Set<CompetencyId> notHeld = new HashSet<>();
        for (CompetencyInProfile competency : competencies) {
            CompetencyId id = new CompetencyId(competency.ref().id());
            competency
                    .history()
                    .held(today)
                    .or(() -> competency.estimated().map(level -> new HeldLevel(level, today, null)))
                    .ifPresent(level -> held.put(id, level));
            if (!competency.history().newestFirst().isEmpty() && !held.containsKey(id)) {
                notHeld.add(id);
            }
        }
        return new KnownLevels(held, notHeld);
    }

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
            List<Wish> wishes,
            AssessmentHistory history) {
        public CompetencyInProfile {
            levels = List.copyOf(levels);
            requirements = List.copyOf(requirements);
            own = List.copyOf(own);
            wishes = List.copyOf(wishes);
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

        /** The highest of what the person's goals lead to; empty where no goal asks for it. */
        public Optional<ProficiencyLevel> wanted(LocalDate today) {
            int held = history.held(today)
                    .map(level -> level.stepOn(today))
                    .or(() -> estimated().map(level -> level.step()))
                    .orElse(0);
            return wishes.stream()
                    .map(wish -> wish.stepFrom(held))
                    .max(Comparator.naturalOrder())
                    .map(ProficiencyLevel::ofStep);
        }
    }

    /**
     * A goal of the person that asks for a competency: the competency itself, or a job role.
     *
     * @param level null where the goal is the competency itself, as its level is not kept
     */
    public record Wish(Ref by, @Nullable ProficiencyLevel level) {
        /** What the goal leads to, as matching counts it: for a competency itself the next level, 4 at most. */
        int stepFrom(int held) {
            return level == null ? Math.min(held + 1, ProficiencyLevel.EXPERT.step()) : level.step();
        }
    }

    /** What the person aims at, and the day by which it is to be reached, if any. */
    public record Aim(Ref ref, @Nullable LocalDate by) {}

    /** What an own task asks for. */
    public record OwnRequirement(Requirement requirement, Confidence confidence) {}

    /** A role or task of the person with the level it asks for. */
    public record Requirement(Ref by, ProficiencyLevel level) {}
}
