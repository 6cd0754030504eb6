// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.fitting;

import java.util.List;
import java.util.Map;

/**
 * What is known of a concept from which a {@link ConceptMapFitter} learns.
 *
 * @param titles its names, all of the same standing
 * @param parts what it consists of, as the skills of an occupation, each with a weight above 0
 * @param groups its places in a classification, from the coarse to the fine
 * @param description free text, perhaps empty
 */
public record NamedConcept(List<String> titles, Map<String, Double> parts, List<String> groups, String description) {
    public NamedConcept {
        titles = List.copyOf(titles);
        parts = Map.copyOf(parts);
        groups = List.copyOf(groups);
        if (parts.values().stream().anyMatch(weight -> !(weight > 0 && Double.isFinite(weight)))) {
            throw new IllegalArgumentException("A part weighs more than 0 and less than infinity");
        }
    }
}
