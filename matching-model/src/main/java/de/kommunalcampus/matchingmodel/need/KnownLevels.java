// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.need;

import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a person's levels. A competency in neither of the two is one of which nobody ever said anything: that
 * is not the same as holding nothing.
 *
 * @param held the current assessment of each competency
 * @param notHeld those of which the current statement is "does not hold it"
 */
public record KnownLevels(Map<CompetencyId, HeldLevel> held, Set<CompetencyId> notHeld) {
    public KnownLevels {
        held = Map.copyOf(held);
        notHeld = Set.copyOf(notHeld);
    }
}
