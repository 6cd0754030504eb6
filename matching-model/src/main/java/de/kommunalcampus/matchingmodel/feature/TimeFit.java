// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.feature;

import de.kommunalcampus.matchingmodel.catalogue.RunTable;
import de.kommunalcampus.matchingmodel.need.Constraints;
import de.kommunalcampus.matchingmodel.need.TimeOfDay;
import java.time.DayOfWeek;
import java.util.Set;

/**
 * How a run fits the weekdays and times of day on which someone can learn: the share of its days that suit, times the
 * share of the half-days it takes that suit.
 */
final class TimeFit {

    private static final int NOON = 12 * 60;
    private static final int LUNCH_OVER = 13 * 60;

    private final RunTable runs;
    private final boolean[] suits = new boolean[7];
    private final boolean anyDay;
    private final Set<TimeOfDay> times;

    TimeFit(RunTable runs, Constraints wishes) {
        this.runs = runs;
        anyDay = wishes.weekdays().isEmpty();
        for (DayOfWeek day : wishes.weekdays()) {
            suits[day.ordinal()] = true;
        }
        times = wishes.timesOfDay();
    }

    double of(int slot) {
        return (anyDay ? 1 : days(slot)) * (times.isEmpty() ? 1 : halfDays(slot));
    }

    /** A run of a week or more is taken to use every weekday. */
    private double days(int slot) {
        int length = Math.min(7, runs.endDay(slot) - runs.startDay(slot) + 1);
        int suitable = 0;
        for (int day = 0; day < length; day++) {
            // Day 0, 1 January 1970, was a Thursday.
            if (suits[Math.floorMod(runs.startDay(slot) + day + 3, 7)]) {
                suitable++;
            }
        }
        return (double) suitable / length;
    }

    private double halfDays(int slot) {
        boolean morning = runs.startMinuteOfDay(slot) < NOON;
        boolean afternoon = runs.endMinuteOfDay(slot) > LUNCH_OVER || !morning;
        double taken = (morning ? 1 : 0) + (afternoon ? 1 : 0);
        double suitable = morning && times.contains(TimeOfDay.MORNING) ? 1 : 0;
        suitable += afternoon && times.contains(TimeOfDay.AFTERNOON) ? 1 : 0;
        return suitable / taken;
    }
}
