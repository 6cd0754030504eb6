// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.need;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.RequirementEntry;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The step that counts in each competency on one day: the assessed one, and where there is none, the highest that the
 * person's own tasks let expect. An estimate is derived anew each time and proves nothing: duties look at assessments.
 */
public final class HeldSteps {

    private final Map<CompetencyId, Integer> steps = new TreeMap<>();
    private final Set<CompetencyId> estimated = new TreeSet<>();

    private HeldSteps(EmployeeProfile profile, Catalogue catalogue, LocalDate today) {
        profile.held().forEach((id, level) -> steps.put(id, level.stepOn(today)));
        OwnWork work = profile.ownWork();
        for (OwnTask own : work.tasks()) {
            catalogue
                    .findTask(profile.tenant(), own.task())
                    .ifPresent(task -> task.requirements().forEach(requirement -> {
                        if (isOpen(requirement, profile)) {
                            estimate(requirement, own.confidence());
                        }
                    }));
        }
    }

    /** Cost: linear in the levels and the requirements of the own tasks. */
    public static HeldSteps of(EmployeeProfile profile, Catalogue catalogue, LocalDate today) {
        return new HeldSteps(profile, catalogue, today);
    }

    private static boolean isOpen(RequirementEntry requirement, EmployeeProfile profile) {
        CompetencyId id = requirement.competency();
        OwnWork work = profile.ownWork();
        return !profile.held().containsKey(id)
                && !work.notHeld().contains(id)
                && !work.setAside().contains(id);
    }

    private void estimate(RequirementEntry requirement, Confidence confidence) {
        int step = confidence.stepFor(requirement.level());
        if (step > 0) {
            steps.merge(requirement.competency(), step, Math::max);
            estimated.add(requirement.competency());
        }
    }

    /** 0 for none. */
    public int of(CompetencyId id) {
        return steps.getOrDefault(id, 0);
    }

    /** Whether the step comes from own tasks alone. */
    public boolean isEstimated(CompetencyId id) {
        return estimated.contains(id);
    }

    /** All that is known, 0 too where an assessment has faded. */
    public Map<CompetencyId, Integer> all() {
        return Collections.unmodifiableMap(steps);
    }
}
