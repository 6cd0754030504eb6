// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What a course adds.
 *
 * @param from the level it starts at; null where it starts from nothing
 * @param to the level it leads to
 * @param confidence how sure the tag is, above 0 to 1 (1 = stated by the provider)
 */
public record TaughtCompetency(
        CompetencyId competency, @Nullable ProficiencyLevel from, ProficiencyLevel to, double confidence) {

    public TaughtCompetency {
        Checks.share("The confidence of a tag", confidence);
        if (from != null && from.compareTo(to) > 0) {
            throw new IllegalArgumentException("A course cannot lead from " + from + " down to " + to);
        }
    }

    /** The confidence as matching counts it: in whole percent, 1 at least. */
    public int percent() {
        return (int) Math.max(1, Math.round(100 * confidence));
    }
}
