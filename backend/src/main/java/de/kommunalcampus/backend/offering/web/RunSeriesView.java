// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering.web;

import de.kommunalcampus.backend.offering.RunSeries;
import de.kommunalcampus.backend.offering.SeriesDay;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a rule, in German local time, and the days that were left out.
 *
 * @param holidaysKnownUntil of the school holidays that were left out; later ones no regulation has set
 */
@Schema(name = "RunSeries")
record RunSeriesView(
        List<Dated> dates, List<LeftOut> leftOut, @Nullable LocalDate holidaysKnownUntil) {
    static RunSeriesView of(RunSeries series, List<SeriesDay> days, @Nullable LocalDate holidaysKnownUntil) {
        return new RunSeriesView(
                days.stream()
                        .filter(day -> day.skipped() == null)
                        .map(day -> new Dated(
                                day.day().atTime(series.start()), day.day().atTime(series.end())))
                        .toList(),
                days.stream().flatMap(day -> LeftOut.of(day).stream()).toList(),
                holidaysKnownUntil);
    }

    @Schema(name = "SeriesDate")
    record Dated(LocalDateTime start, LocalDateTime end) {}

    /** @param name of the holiday, in German */
    @Schema(name = "SeriesDayLeftOut")
    record LeftOut(
            LocalDate day, SeriesDay.Skipped why, @Nullable String name) {
        static List<LeftOut> of(SeriesDay day) {
            return day.skipped() == null ? List.of() : List.of(new LeftOut(day.day(), day.skipped(), day.name()));
        }
    }
}
