// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.need;

import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import java.util.List;
import java.util.Set;

/**
 * What a person says about the own work.
 *
 * @param tasks each once
 * @param setAside competencies that are none of the person's business: own tasks neither demand nor suggest them
 * @param notHeld competencies that the person was found not to hold: nothing is estimated there
 */
public record OwnWork(List<OwnTask> tasks, Set<CompetencyId> setAside, Set<CompetencyId> notHeld) {

    private static final OwnWork UNSTATED = new OwnWork(List.of(), Set.of(), Set.of());

    public OwnWork {
        tasks = List.copyOf(tasks);
        setAside = Set.copyOf(setAside);
        notHeld = Set.copyOf(notHeld);
    }

    /** Nothing said. */
    public static OwnWork unstated() {
        return UNSTATED;
    }
}
