// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.need;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleEntry;
import de.kommunalcampus.matchingmodel.catalogue.ObligationEntry;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.RequirementEntry;
import de.kommunalcampus.matchingmodel.need.NeedOrigin.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Gathers the demands on one person, competency by competency. */
final class NeedCollector {

    /** How much an indispensable requirement (weight 1) of each kind counts; several add up as 1 − Π(1 − wᵢ). */
    private static final double REQUIREMENT = 0.6;

    private static final double COMPETENCY_GOAL = 0.6;
    private static final double JOB_ROLE_GOAL = 0.4;
    private static final double OBLIGATION = 0.8;

    private final EmployeeProfile profile;
    private final Catalogue catalogue;
    private final LocalDate today;
    private final Map<CompetencyId, Demand> demands = new TreeMap<>();
    private final List<DueObligation> due = new ArrayList<>();

    NeedCollector(EmployeeProfile profile, Catalogue catalogue, LocalDate today) {
        this.profile = profile;
        this.catalogue = catalogue;
        this.today = today;
    }

    void addRoles() {
        for (HeldRole held : profile.roles()) {
            catalogue.findJobRole(profile.tenant(), held.jobRole()).ifPresent(role -> {
                double factor = REQUIREMENT * held.share();
                addAll(role.requirements(), factor, new NeedOrigin(Kind.JOB_ROLE, role.ref()));
                role.tasks()
                        .forEach(task -> addAll(task.requirements(), factor, new NeedOrigin(Kind.TASK, task.ref())));
            });
        }
    }

    void addGoals() {
        for (Goal goal : profile.goals()) {
            switch (goal) {
                case Goal.CompetencyGoal(CompetencyId id, ProficiencyLevel level) -> {
                    int target = level == null ? Math.min(heldStep(id) + 1, 4) : level.step();
                    catalogue
                            .findCompetency(profile.tenant(), id)
                            .ifPresent(entry ->
                                    demand(id, target, COMPETENCY_GOAL, new NeedOrigin(Kind.GOAL, entry.ref())));
                }
                case Goal.JobRoleGoal(var id) ->
                    catalogue.findJobRole(profile.tenant(), id).ifPresent(this::addGoalRole);
            }
        }
    }

    private void addGoalRole(JobRoleEntry role) {
        NeedOrigin origin = new NeedOrigin(Kind.GOAL, role.ref());
        addAll(role.requirements(), JOB_ROLE_GOAL, origin);
        role.tasks().forEach(task -> addAll(task.requirements(), JOB_ROLE_GOAL, origin));
    }

    void addObligations() {
        Obligations obligations = new Obligations(profile, catalogue, today);
        for (ObligationEntry rule : obligations.due()) {
            due.add(new DueObligation(rule.ref(), rule.metByCourses()));
            for (CompetencyId id : rule.metByCompetencies()) {
                if (catalogue.findCompetency(profile.tenant(), id).isPresent()) {
                    int held = heldStep(id);
                    demand(id, Math.max(held, 1), OBLIGATION, new NeedOrigin(Kind.OBLIGATION, rule.ref()))
                            .refreshFrom(Math.max(held, 1) - 1);
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
        return demands.computeIfAbsent(id, key -> new Demand(key, heldStep(key)))
                .add(target, weight, origin);
    }

    private int heldStep(CompetencyId id) {
        HeldLevel held = profile.held().get(id);
        return held == null ? 0 : held.stepOn(today);
    }

    LearningNeed toNeed() {
        List<NeedItem> direct = demands.values().stream()
                .map(Demand::toItem)
                .flatMap(Optional::stream)
                .toList();
        List<NeedItem> related = new RelatedNeed(profile, catalogue, today).of(direct);
        return new LearningNeed(
                Stream.concat(direct.stream(), related.stream())
                        .sorted(NeedItem.HEAVIEST_FIRST)
                        .toList(),
                due);
    }
}
