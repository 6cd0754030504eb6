// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import de.kommunalcampus.backend.offering.SeriesDay.Skipped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Spells out the days of a series. Public holidays are those of the law of each Land, school holidays those it has set so far. */
@Component
public class SeriesDays {
    private final HolidayManager publicHolidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));
    private final SchoolHolidays schoolHolidays = SchoolHolidays.read();

    /** By day, those that are left out too. Costs microseconds a day. */
    public List<SeriesDay> of(RunSeries series) {
        LocalDate monday = series.first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<SeriesDay> days = new ArrayList<>();
        for (int week = 0; week < series.weeks(); week += series.everyWeeks()) {
            LocalDate start = monday.plusWeeks(week);
            Stream.of(DayOfWeek.values())
                    .filter(series.weekdays()::contains)
                    .map(weekday -> start.with(TemporalAdjusters.nextOrSame(weekday)))
                    .filter(day -> !day.isBefore(series.first()))
                    .map(day -> day(series, day))
                    .forEach(days::add);
        }
        return List.copyOf(days);
    }

    /** The last day up to which the school holidays of a Land are known. */
    public LocalDate schoolHolidaysKnownUntil(Land land) {
        return schoolHolidays.knownUntil(land);
    }

    private SeriesDay day(RunSeries series, LocalDate day) {
        Land land = series.land();
        if (series.skip().stream().anyMatch(period -> period.holds(day))) {
            return new SeriesDay(day, Skipped.EXCLUDED, null);
        }
        if (land == null) {
            return new SeriesDay(day, null, null);
        }
        Optional<Holiday> holiday = publicHolidays
                .getHolidays(day, day, land.name().toLowerCase(Locale.ROOT))
                .stream()
                .findFirst();
        if (holiday.isPresent()) {
            return new SeriesDay(day, Skipped.PUBLIC_HOLIDAY, holiday.get().getDescription(Locale.GERMAN));
        }
        return series.schoolHolidays()
                ? schoolHolidays
                        .on(land, day)
                        .map(name -> new SeriesDay(day, Skipped.SCHOOL_HOLIDAY, name))
                        .orElseGet(() -> new SeriesDay(day, null, null))
                : new SeriesDay(day, null, null);
    }
}
