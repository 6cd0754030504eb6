// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.feature;

import de.kommunalcampus.matchingmodel.catalogue.RunTable;
import de.kommunalcampus.matchingmodel.need.Constraints;
import de.kommunalcampus.matchingmodel.need.TimeOfDay;
import java.util.Set;

/**
 * How a run fits the weekdays and times of day on which someone can learn: the share of its days that suit, times the
 * share of the half-days it takes that suit.
 */
final class TimeFit {

    private static final int NOON = 12 * 60;
    private static final int LUNCH_OVER = 13 * 60;

    private final RunTable runs;
    private final int wished;
    private final Set<TimeOfDay> times;

    TimeFit(RunTable runs, Constraints wishes) {
        this.runs = runs;
        wished = wishes.weekdays().stream().mapToInt(day -> 1 << day.ordinal()).reduce(0, (some, day) -> some | day);
        times = wishes.timesOfDay();
    }

    double of(int slot) {
        return (wished == 0 ? 1 : days(slot)) * (times.isEmpty() ? 1 : halfDays(slot));
    }

    private double days(int slot) {
        int days = runs.weekdays(slot);
        return (double) Integer.bitCount(days & wished) / Integer.bitCount(days);
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
