// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

/**
 * The hard rules. A course that breaks several is removed by the first in this order. What the person may not see is no
 * candidate in the first place, so that no count and no rule tells of it.
 */
public enum RuleCode {
    /** No longer offered. */
    ENDED,
    /** Completed before, and not due again. */
    COMPLETED,
    /** In none of the languages the person names. */
    LANGUAGE,
    /** Everything it teaches is held already. */
    LEVEL_ALREADY_HELD,
    /** It expects a level that the person does not hold. */
    PREREQUISITE_MISSING,
    /** Dearer than what the unit can spend, where both are known. */
    OVER_BUDGET,
    /** More days away, or farther in every bookable run, than is possible at all. */
    OUTSIDE_LIMITS,
    /** Dated, without a run ahead. */
    NO_OPEN_RUN,
    /** No run ahead takes registrations, and one of them only for lack of seats. */
    FULL,
    /** Full, but one can queue for a seat. */
    FULL_WITH_WAITING_LIST,
    /** The deadlines of all runs ahead have passed. */
    REGISTRATION_CLOSED
}
