// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering.web;

import de.kommunalcampus.backend.offering.Land;
import de.kommunalcampus.backend.offering.RunSeries;
import de.kommunalcampus.backend.platform.InvalidRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Such as every Tuesday for six weeks, from 9 to 12, not in the school holidays of Hesse.
 *
 * @param weeks so many, that of the first day included
 * @param everyWeeks 1 for each week, 2 for every second one
 * @param land whose public holidays are left out; null where none are
 */
record RunSeriesForm(
        @NotNull LocalDate first,
        @NotNull @Min(1) @Max(104) Integer weeks,
        @NotNull @Min(1) @Max(8) Integer everyWeeks,
        @NotEmpty Set<@NotNull DayOfWeek> weekdays,
        @NotNull LocalTime start,
        @NotNull LocalTime end,
        @NotNull @Size(max = 20) List<@NotNull @Valid PeriodForm> skip,
        @Nullable Land land,
        @NotNull Boolean schoolHolidays) {
    record PeriodForm(@NotNull LocalDate from, @NotNull LocalDate to) {}

    RunSeries toSeries() {
        if (!end.isAfter(start)) {
            throw new InvalidRequest("end", "is not after the start");
        }
        if (schoolHolidays && land == null) {
            throw new InvalidRequest("land", "is missing: school holidays are those of a Land");
        }
        return new RunSeries(
                first,
                weeks,
                everyWeeks,
                weekdays,
                start,
                end,
                skip.stream()
                        .map(period -> new RunSeries.Period(period.from(), period.to()))
                        .toList(),
                land,
                schoolHolidays);
    }
}
