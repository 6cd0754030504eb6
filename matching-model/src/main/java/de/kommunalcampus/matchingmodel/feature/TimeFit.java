// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.feature;

import de.kommunalcampus.matchingmodel.catalogue.RunTable;
import de.kommunalcampus.matchingmodel.need.Constraints;
import de.kommunalcampus.matchingmodel.need.TimeOfDay;
import java.util.Set;

/**
 * How a run fits the weekdays and times of day on which someone can learn: the share of its days that suit, times the
 * share of the times of day it takes that suit.
 */
final class TimeFit {

    private final RunTable runs;
    private final int wished;
    private final Set<TimeOfDay> times;

    TimeFit(RunTable runs, Constraints wishes) {
        this.runs = runs;
        wished = wishes.weekdays().stream().mapToInt(day -> 1 << day.ordinal()).reduce(0, (some, day) -> some | day);
        times = wishes.timesOfDay();
    }

    double of(int slot) {
        return (wished == 0 ? 1 : days(slot)) * (times.isEmpty() ? 1 : timesOfDay(slot));
    }

    private double days(int slot) {
        int days = runs.weekdays(slot);
        return (double) Integer.bitCount(days & wished) / Integer.bitCount(days);
    }

    private double timesOfDay(int slot) {
        return switch (runs.part(slot)) {
            case MORNING -> suits(TimeOfDay.MORNING);
            case AFTERNOON -> suits(TimeOfDay.AFTERNOON);
            case EVENING -> suits(TimeOfDay.EVENING);
            case WHOLE_DAY -> (suits(TimeOfDay.MORNING) + suits(TimeOfDay.AFTERNOON)) / 2;
        };
    }

    private double suits(TimeOfDay time) {
        return times.contains(time) ? 1 : 0;
    }
}
