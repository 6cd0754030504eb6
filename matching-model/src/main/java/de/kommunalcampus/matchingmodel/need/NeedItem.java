// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.need;

import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One competency to learn.
 *
 * @param from the level that counts today; null for none
 * @param to the level needed, above {@code from}
 * @param weight urgency, above 0 to 1
 * @param origins at least one, ordered by kind, then id
 */
public record NeedItem(
        CompetencyId competency,
        @Nullable ProficiencyLevel from,
        ProficiencyLevel to,
        double weight,
        List<NeedOrigin> origins) {

    static final Comparator<NeedItem> HEAVIEST_FIRST =
            Comparator.comparingDouble(NeedItem::weight).reversed().thenComparing(NeedItem::competency);

    public NeedItem {
        origins = List.copyOf(origins);
        if (ProficiencyLevel.step(from) >= to.step()) {
            throw new IllegalArgumentException("A need leads upwards, not from " + from + " to " + to);
        }
        if (!(weight > 0 && weight <= 1) || origins.isEmpty()) {
            throw new IllegalArgumentException("A need has a weight above 0 to 1 and an origin, has " + weight);
        }
    }

    /** Only a neighbour of something needed. */
    public boolean isRelated() {
        return origins.stream().allMatch(origin -> origin.kind() == NeedOrigin.Kind.RELATED);
    }
}
