// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering;

/**
 * What keeps an offer from being published.
 *
 * @param field of the sheet, as it is sent
 */
public record Missing(String field, Reason reason) {
    /** What is wrong with it. */
    public enum Reason {
        /** Nobody has said it. */
        MISSING,
        /** It is no https address. */
        NO_ADDRESS,
        /** A price without value added tax, and nobody says at which rate it comes on top. */
        VAT_RATE_MISSING,
        /** A price for one day, and nobody says how many days there are. */
        DAYS_MISSING,
        /** No date lies ahead. */
        NO_DATE_AHEAD,
        ENDS_BEFORE_IT_STARTS,
        /** Neither online nor a place. */
        NO_PLACE,
        FEWER_SEATS_THAN_NEEDED,
        DEADLINE_AFTER_START,
        /** It leads to less than it starts from. */
        LEVELS_TURNED_ROUND,
        /** One competency twice. */
        TWICE,
        /** There is no such competency here. */
        UNKNOWN
    }
}
