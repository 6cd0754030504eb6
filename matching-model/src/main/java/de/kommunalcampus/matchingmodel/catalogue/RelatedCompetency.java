// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

/**
 * A neighbour in the graph.
 *
 * @param weight how close, above 0 to 1
 */
public record RelatedCompetency(CompetencyId id, double weight) {

    public RelatedCompetency {
        Checks.share("The weight of a relation", weight);
    }
}
