// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

/** What comes first; ties by the course's id. What is not known comes last. */
public enum SortOrder {
    /** The highest score. */
    MATCH,
    /** The earliest run that can be booked; self-paced courses, which have none, behind the dated ones. */
    DATE,
    /** The lowest gross price. */
    PRICE,
    /** The fewest hours. */
    DURATION,
    /** The nearest run that can be booked; what needs no journey first. */
    DISTANCE
}
