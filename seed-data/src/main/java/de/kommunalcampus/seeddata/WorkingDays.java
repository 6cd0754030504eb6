// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** The days on which a town hall in Hesse works, so that runs dated from any loading day stay plausible. */
final class WorkingDays {

    private static final Set<MonthDay> FIXED_DAYS_OFF = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(10, 3),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26),
            MonthDay.of(12, 27),
            MonthDay.of(12, 28),
            MonthDay.of(12, 29),
            MonthDay.of(12, 30),
            MonthDay.of(12, 31));

    /** Days after Easter Sunday: Good Friday, Easter Monday, Ascension, Whit Monday, Corpus Christi. */
    private static final Set<Long> MOVABLE_HOLIDAYS = Set.of(-2L, 1L, 39L, 50L, 60L);

    /** Runs up to this many days are held in one week; longer ones go on after the weekend. */
    private static final int LONGEST_IN_ONE_WEEK = 5;

    private WorkingDays() {}

    static boolean includes(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                && !FIXED_DAYS_OFF.contains(MonthDay.from(day))
                && !MOVABLE_HOLIDAYS.contains(ChronoUnit.DAYS.between(easterSunday(day.getYear()), day));
    }

    /** By how many days a run has to move, later ({@code step} 1) or earlier (-1), to lie on working days. */
    static int shift(LocalDate start, LocalDate end, int step) {
        int shift = 0;
        while (!fits(start.plusDays(shift), end.plusDays(shift))) {
            shift += step;
        }
        return shift;
    }

    private static boolean fits(LocalDate start, LocalDate end) {
        if (ChronoUnit.DAYS.between(start, end) >= LONGEST_IN_ONE_WEEK) {
            return includes(start) && includes(end);
        }
        return start.datesUntil(end.plusDays(1)).allMatch(WorkingDays::includes);
    }

    /** The Gregorian computus in the form of Meeus, Jones and Butcher. */
    private static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
