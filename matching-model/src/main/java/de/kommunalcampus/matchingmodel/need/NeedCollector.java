// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.need;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleEntry;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.catalogue.ObligationEntry;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.RequirementEntry;
import de.kommunalcampus.matchingmodel.catalogue.TaskEntry;
import de.kommunalcampus.matchingmodel.catalogue.TaskId;
import de.kommunalcampus.matchingmodel.need.NeedOrigin.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers the demands on one person, competency by competency. */
final class NeedCollector {

    /** How much an indispensable requirement (weight 1) of each kind counts; several add up as 1 − Π(1 − wᵢ). */
    private static final double REQUIREMENT = 0.6;

    /**
     * A task that only the person states counts a little less than one of a whole post: it is done every week, and nobody
     * has said that it is all there is to do.
     */
    private static final double OWN_TASK = 0.5;

    private static final double COMPETENCY_GOAL = 0.6;
    private static final double JOB_ROLE_GOAL = 0.4;
    private static final double OBLIGATION = 0.8;

    /** The competency behind a rule that names courses: these meet it, others only touch it. */
    private static final double NAMED_ELSEWHERE = 0.15;

    /** From so many days on a date does not press yet. */
    private static final double FAR_DAYS = 365;

    private final EmployeeProfile profile;
    private final Catalogue catalogue;
    private final LocalDate today;
    private final Map<CompetencyId, Demand> demands = new TreeMap<>();
    private final List<DueObligation> due = new ArrayList<>();
    private final HeldSteps held;

    NeedCollector(EmployeeProfile profile, Catalogue catalogue, LocalDate today) {
        this.profile = profile;
        this.catalogue = catalogue;
        this.today = today;
        held = HeldSteps.of(profile, catalogue, today);
    }

    void addRoles() {
        for (HeldRole post : profile.roles()) {
            catalogue.findJobRole(profile.tenant(), post.jobRole()).ifPresent(role -> {
                double factor = REQUIREMENT * post.share();
                addAll(role.requirements(), factor, new NeedOrigin(Kind.JOB_ROLE, role.ref()));
                role.tasks()
                        .forEach(task -> addAll(task.requirements(), factor, new NeedOrigin(Kind.TASK, task.ref())));
            });
        }
    }

    /** Those that none of the roles performs, for these count there, without what the person has set aside. */
    void addOwnTasks() {
        Set<TaskId> ofRoles = profile.roles().stream()
                .flatMap(post -> catalogue.findJobRole(profile.tenant(), post.jobRole()).stream())
                .flatMap(role -> role.tasks().stream())
                .map(TaskEntry::id)
                .collect(Collectors.toSet());
        Set<CompetencyId> setAside = profile.ownWork().setAside();
        profile.ownWork().tasks().stream()
                .filter(own -> !ofRoles.contains(own.task()))
                .flatMap(own -> catalogue.findTask(profile.tenant(), own.task()).stream())
                .forEach(task -> addAll(
                        task.requirements().stream()
                                .filter(requirement -> !setAside.contains(requirement.competency()))
                                .toList(),
                        OWN_TASK,
                        new NeedOrigin(Kind.TASK, task.ref())));
    }

    void addGoals() {
        for (Goal goal : profile.goals()) {
            switch (goal) {
                case Goal.CompetencyGoal(CompetencyId id, ProficiencyLevel level, LocalDate by) -> {
                    int target = level == null ? Math.min(held.of(id) + 1, 4) : level.step();
                    catalogue
                            .findCompetency(profile.tenant(), id)
                            .ifPresent(entry -> demand(
                                    id, target, urgent(COMPETENCY_GOAL, by), new NeedOrigin(Kind.GOAL, entry.ref())));
                }
                case Goal.JobRoleGoal(JobRoleId id, LocalDate by) ->
                    catalogue.findJobRole(profile.tenant(), id).ifPresent(role -> addGoalRole(role, by));
            }
        }
    }

    /** A wish without a date keeps its weight; one with a date gains up to half of what is left to 1 as the day comes. */
    private double urgent(double weight, @Nullable LocalDate by) {
        if (by == null) {
            return weight;
        }
        double days = Math.clamp(ChronoUnit.DAYS.between(today, by), 0, FAR_DAYS);
        return weight + (1 - weight) * 0.5 * (1 - days / FAR_DAYS);
    }

    private void addGoalRole(JobRoleEntry role, @Nullable LocalDate by) {
        NeedOrigin origin = new NeedOrigin(Kind.GOAL, role.ref());
        addAll(role.requirements(), urgent(JOB_ROLE_GOAL, by), origin);
        role.tasks().forEach(task -> addAll(task.requirements(), urgent(JOB_ROLE_GOAL, by), origin));
    }

    void addObligations() {
        Obligations obligations = new Obligations(profile, catalogue, today);
        for (ObligationEntry rule : obligations.due()) {
            // What only a competency meets is one of the items, and would count twice.
            if (!rule.metByCourses().isEmpty()) {
                due.add(new DueObligation(rule.ref(), rule.metByCourses(), obligations.dueOn(rule)));
            }
            double weight = rule.metByCourses().isEmpty() ? OBLIGATION : NAMED_ELSEWHERE;
            for (CompetencyId id : rule.metByCompetencies()) {
                if (catalogue.findCompetency(profile.tenant(), id).isPresent()) {
                    int step = Math.max(held.of(id), 1);
                    demand(id, step, weight, new NeedOrigin(Kind.OBLIGATION, rule.ref()))
                            .refreshFrom(step - 1);
                }
            }
        }
    }

    private void addAll(List<RequirementEntry> requirements, double factor, NeedOrigin origin) {
        for (RequirementEntry requirement : requirements) {
            if (catalogue
                    .findCompetency(profile.tenant(), requirement.competency())
                    .isPresent()) {
                demand(requirement.competency(), requirement.level().step(), factor * requirement.weight(), origin);
            }
        }
    }

    private Demand demand(CompetencyId id, int target, double weight, NeedOrigin origin) {
        return demands.computeIfAbsent(id, key -> new Demand(key, held.of(key))).add(target, weight, origin);
    }

    LearningNeed toNeed() {
        List<NeedItem> direct = demands.values().stream()
                .map(Demand::toItem)
                .flatMap(Optional::stream)
                .toList();
        List<NeedItem> related = new RelatedNeed(profile, catalogue, held).of(direct);
        return new LearningNeed(
                Stream.concat(direct.stream(), related.stream())
                        .sorted(NeedItem.HEAVIEST_FIRST)
                        .toList(),
                due);
    }
}
