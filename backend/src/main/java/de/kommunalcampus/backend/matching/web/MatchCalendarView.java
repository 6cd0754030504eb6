// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.matchingmodel.ranking.OfferedDays;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/**
 * When all matches start in one month.
 *
 * @param month such as 2027-01
 * @param anytime self-paced matches, which have no day
 * @param inMonth matches that start in the month
 * @param days those on which any starts
 */
@Schema(name = "MatchCalendar")
record MatchCalendarView(long catalogueVersion, String month, int total, int anytime, int inMonth, List<Day> days) {
    static MatchCalendarView of(OfferedDays found) {
        return new MatchCalendarView(
                found.catalogueVersion(),
                found.month().toString(),
                found.total(),
                found.anytime(),
                found.inMonth(),
                found.days().stream()
                        .map(day -> new Day(day.day(), day.runs(), day.offers()))
                        .toList());
    }

    @Schema(name = "MatchDay")
    record Day(LocalDate day, int runs, int offers) {}
}
