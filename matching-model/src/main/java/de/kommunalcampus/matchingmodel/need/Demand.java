// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.need;

import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import java.util.Optional;
import java.util.TreeSet;

/** All that is demanded of one person in one competency, while it is being collected. */
final class Demand {

    private final CompetencyId competency;
    private final TreeSet<NeedOrigin> origins = new TreeSet<>(NeedOrigin.BY_KIND_AND_ID);
    private int from;
    private int to;
    private double unneeded = 1;

    Demand(CompetencyId competency, int heldStep) {
        this.competency = competency;
        this.from = heldStep;
    }

    /** A demand that is satisfied today leaves no trace. */
    Demand add(int targetStep, double weight, NeedOrigin origin) {
        boolean obligation = origin.kind() == NeedOrigin.Kind.OBLIGATION;
        if (targetStep > from || obligation) {
            origins.add(origin);
            unneeded *= 1 - weight;
            to = Math.max(to, targetStep);
        }
        return this;
    }

    /** Due again although held: it counts as if one level had to be regained. */
    void refreshFrom(int step) {
        from = Math.min(from, step);
    }

    /**
     * The weight is that of all demands together, times 0.6 + 0.1 for each missing level: a wider gap is more urgent.
     */
    Optional<NeedItem> toItem() {
        if (to <= from) {
            return Optional.empty();
        }
        double weight = (1 - unneeded) * (0.6 + 0.1 * (to - from));
        return Optional.of(new NeedItem(
                competency,
                ProficiencyLevel.ofStep(from),
                ProficiencyLevel.values()[to - 1],
                weight,
                origins.stream().toList()));
    }
}
