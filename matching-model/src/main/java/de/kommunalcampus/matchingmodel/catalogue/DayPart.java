// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.time.LocalTime;

/** The part of a day that a run takes, by its first start and its last end. */
public enum DayPart {
    /** Starts before noon and is over by one o'clock. */
    MORNING,
    /** Starts between noon and five o'clock. */
    AFTERNOON,
    /** Starts at five o'clock or later. */
    EVENING,
    /** Starts before noon and ends after one o'clock. */
    WHOLE_DAY;

    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime LUNCH_OVER = LocalTime.of(13, 0);
    private static final LocalTime EVENING_BEGINS = LocalTime.of(17, 0);

    static DayPart of(LocalTime start, LocalTime end) {
        if (!start.isBefore(EVENING_BEGINS)) {
            return EVENING;
        }
        if (!start.isBefore(NOON)) {
            return AFTERNOON;
        }
        return end.isAfter(LUNCH_OVER) ? WHOLE_DAY : MORNING;
    }
}
