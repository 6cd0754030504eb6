// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dates that follow a rule, such as every Tuesday for six weeks.
 *
 * @param first none lies before it
 * @param weeks so many weeks, that of the first day included
 * @param everyWeeks 1 for each week, 2 for every second one
 * @param skip periods without dates
 * @param land whose public holidays are left out; null where none are
 * @param schoolHolidays whether those of that Land are left out too
 */
public record RunSeries(
        LocalDate first,
        int weeks,
        int everyWeeks,
        Set<DayOfWeek> weekdays,
        LocalTime start,
        LocalTime end,
        List<Period> skip,
        @Nullable Land land,
        boolean schoolHolidays) {
    public RunSeries {
        weekdays = Set.copyOf(weekdays);
        skip = List.copyOf(skip);
    }

    /** Both days belong to it. */
    public record Period(LocalDate from, LocalDate to) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
