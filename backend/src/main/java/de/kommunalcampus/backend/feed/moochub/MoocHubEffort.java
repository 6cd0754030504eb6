// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.moochub;

import de.kommunalcampus.backend.feed.reading.Fields;
import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a course asks for.
 *
 * @param hours of learning: a duration in hours as it stands, one in days or weeks times the workload
 * @param daysAbsent 0 online; on site the days of the calendar; unknown where both mix
 */
record MoocHubEffort(@Nullable Double hours, @Nullable Double daysAbsent) {
    private static final double DAYS_A_WEEK = 7;
    private static final double WORKDAYS_A_WEEK = 5;
    private static final double WEEKS_A_MONTH = 4.345;
    private static final double HALF_DAY_HOURS = 4;
    private static final double MOST_HOURS = 10_000;

    static MoocHubEffort of(Fields attributes, MoocHubMode mode) {
        String duration = attributes.text("duration");
        Double net = netHours(duration);
        Double weeks = weeks(duration);
        Double hours = net != null ? net : workload(attributes, weeks);
        return new MoocHubEffort(
                hours == null || hours <= 0 || hours > MOST_HOURS ? null : hours, daysAbsent(mode, net, weeks));
    }

    private static @Nullable Double daysAbsent(MoocHubMode mode, @Nullable Double net, @Nullable Double weeks) {
        if (mode.online()) {
            return 0.0;
        }
        return switch (mode.format()) {
            case ON_SITE -> {
                if (net != null) {
                    yield net <= HALF_DAY_HOURS ? 0.5 : Math.ceil(net / 8);
                }
                yield weeks == null || weeks >= 1 ? null : Double.valueOf(Math.round(weeks * DAYS_A_WEEK));
            }
            default -> null;
        };
    }

    /** Null unless the duration is one of hours and minutes. */
    private static @Nullable Double netHours(@Nullable String duration) {
        if (duration == null || !duration.startsWith("PT")) {
            return null;
        }
        try {
            return Duration.parse(duration).toMinutes() / 60.0;
        } catch (DateTimeParseException | ArithmeticException e) {
            return null;
        }
    }

    private static @Nullable Double weeks(@Nullable String duration) {
        if (duration == null || duration.startsWith("PT")) {
            return null;
        }
        try {
            Period period = Period.parse(duration);
            return period.getDays() / DAYS_A_WEEK + period.toTotalMonths() * WEEKS_A_MONTH;
        } catch (DateTimeParseException | ArithmeticException e) {
            return null;
        }
    }

    /** Version 2 has hours a week as a number, version 3 a number with its unit. */
    private static @Nullable Double workload(Fields attributes, @Nullable Double weeks) {
        Double weekly = attributes.number("workload");
        if (weekly != null) {
            return weeks == null ? null : Double.valueOf(weekly * Math.max(1, weeks));
        }
        Fields workload = attributes.object("workload");
        Double value = workload.number("timeValue", "value");
        String unit = workload.text("timeUnit", "unit");
        if (value == null || unit == null) {
            return null;
        }
        String per = unit.toLowerCase(Locale.ROOT);
        if (weeks == null) {
            return per.equals("h") || per.equals("hours") ? value : null;
        }
        return switch (per) {
            case "h/day" -> value * (weeks < 1 ? Math.round(weeks * DAYS_A_WEEK) : weeks * WORKDAYS_A_WEEK);
            case "h/week" -> value * Math.max(1, weeks);
            case "h/month" -> value * weeks / WEEKS_A_MONTH;
            case "h", "hours" -> value;
            default -> null;
        };
    }
}
