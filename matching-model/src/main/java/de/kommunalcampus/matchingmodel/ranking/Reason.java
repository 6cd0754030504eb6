// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Why a course stands where it stands; the words are made by whoever shows it.
 *
 * @param contribution what it adds to the score; negative where it costs some of it; never 0, nor more than its factor has
 * @param competency what the course teaches; for RELATED_TO_NEED the need that it is related to
 * @param jobRole for REACHES_GOAL the role aimed at, null where the goal is the competency
 * @param number days (SOON, STALE, NEEDS_ABSENCE; MEETS_OBLIGATION: since it is due), kilometres (NEAR, AWAY), euros (COSTS) or hours (LASTS); null where
 *     nobody told us
 * @param text the words found, or the name of the obligation
 */
public record Reason(
        Code code,
        double contribution,
        @Nullable Ref competency,
        @Nullable Ref task,
        @Nullable Ref jobRole,
        @Nullable ProficiencyLevel fromLevel,
        @Nullable ProficiencyLevel toLevel,
        @Nullable Double number,
        @Nullable String text,
        @Nullable Ref obligation) {

    /** What kind of reason. */
    public enum Code {
        COVERS_NEED,
        SERVES_TASK,
        REACHES_GOAL,
        RELATED_TO_NEED,
        MATCHES_TEXT,
        /** Words of the text stand in it in part, in passing or in other words. */
        TOUCHES_TEXT,
        /** The rule names the course. */
        MEETS_OBLIGATION,
        /** It teaches the competency that a rule asks for; only courses that the rule names are sure to meet it. */
        TOUCHES_OBLIGATION,
        FITS_LEVEL,
        START_NOW,
        SOON,
        FREE_OF_CHARGE,
        NEAR,
        FITS_WEEKDAYS,
        STALE,
        PRICE_UNKNOWN,
        NEEDS_ABSENCE,
        WELL_DESCRIBED,
        /** This and the following only where the person weighs them beside the published score. */
        COSTS,
        AWAY,
        LASTS
    }

    static Reason plain(Code code, double contribution) {
        return new Reason(code, contribution, null, null, null, null, null, null, null, null);
    }

    static Reason withNumber(Code code, double contribution, double number) {
        return new Reason(code, contribution, null, null, null, null, null, number, null, null);
    }

    static Reason withText(Code code, double contribution, String text) {
        return new Reason(code, contribution, null, null, null, null, null, null, text, null);
    }

    static Reason withObligation(Code code, double contribution, Ref obligation, @Nullable Double overdue) {
        String name = obligation.label().de();
        return new Reason(code, contribution, null, null, null, null, null, overdue, name, obligation);
    }
}
