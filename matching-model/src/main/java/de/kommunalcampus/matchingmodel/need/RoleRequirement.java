// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.need;

import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One competency that a job role asks for, beside what a person holds of it.
 *
 * @param held the level that counts today; null for none
 * @param required the highest level that the role or one of its tasks asks for
 * @param weight how much it matters there, above 0 to 1: the greatest of those who ask for it
 * @param by the role or those of its tasks that ask for it, in the role's order
 */
public record RoleRequirement(
        CompetencyId competency,
        @Nullable ProficiencyLevel held,
        ProficiencyLevel required,
        double weight,
        State state,
        List<Ref> by) {
    public RoleRequirement {
        by = List.copyOf(by);
    }

    /** The part of the required level that is held, 0 to 1: two of three steps are two thirds, more than enough is 1. */
    double part() {
        return Math.min(ProficiencyLevel.step(held), required.step()) / (double) required.step();
    }

    public boolean isMet() {
        return state == State.MET;
    }

    /** How far somebody is in one competency. */
    public enum State {
        /** The required level is held, or more. */
        MET,
        /** Something is held, or was before it lapsed, and one level is missing. */
        NEARLY,
        /** More is missing, or it is known not to be held. */
        MISSING,
        /** Nobody ever said anything about it. */
        UNKNOWN;

        static State of(int held, int required, boolean everHeld, boolean known) {
            if (held >= required) {
                return MET;
            }
            if (!known) {
                return UNKNOWN;
            }
            return everHeld && required - held == 1 ? NEARLY : MISSING;
        }
    }
}
