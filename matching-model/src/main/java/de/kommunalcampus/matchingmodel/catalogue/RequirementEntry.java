// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

/**
 * What a role or a task demands.
 *
 * @param weight how much it matters there, above 0 to 1 (1 = indispensable)
 */
public record RequirementEntry(CompetencyId competency, ProficiencyLevel level, double weight) {

    public RequirementEntry {
        Checks.share("The weight of a requirement", weight);
    }
}
