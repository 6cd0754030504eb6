// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * When the hits of a query start in one month.
 *
 * @param total hits of the query, see {@link Ranking#total}
 * @param anytime the self-paced ones
 * @param inMonth hits with a run that starts in the month
 * @param days those on which any run starts, in their order
 */
public record OfferedDays(long catalogueVersion, YearMonth month, int total, int anytime, int inMonth, List<Day> days) {

    public OfferedDays {
        days = List.copyOf(days);
    }

    /**
     * @param runs that start on the day and meet the query
     * @param offers the hits they belong to
     */
    public record Day(LocalDate day, int runs, int offers) {}
}
