// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.apollo;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long a course takes, out of a text such as "3 Tage", "45 Minuten" or "5 Module je 11 Wochen".
 *
 * @param hours of learning, at 8 a day and 40 a week of full time; null where the text leaves it open
 * @param days of full time, null in part time
 */
record ApolloDuration(@Nullable Double hours, @Nullable Double days) {
    private static final int HOURS_A_DAY = 8;
    private static final int DAYS_A_WEEK = 5;
    private static final Pattern TEXT =
            Pattern.compile("(?:(\\d{1,2}) Module je )?(\\d{1,4})(?:[.,](\\d))? ?(Minuten?|Stunden?|Tage?|Wochen?)");

    /** Empty where the text is a range, counts months or says something else. */
    static Optional<ApolloDuration> parse(String text, boolean fullTime) {
        Matcher duration = TEXT.matcher(text.strip());
        if (!duration.matches()) {
            return Optional.empty();
        }
        double modules = duration.group(1) == null ? 1 : Double.parseDouble(duration.group(1));
        String tenths = duration.group(3) == null ? "0" : duration.group(3);
        double number = modules * Double.parseDouble(duration.group(2) + "." + tenths);
        String unit = duration.group(4).toLowerCase(Locale.ROOT);
        if (unit.startsWith("minute")) {
            return Optional.of(new ApolloDuration(number / 60, 0.0));
        }
        if (unit.startsWith("stunde")) {
            return Optional.of(new ApolloDuration(number, number / HOURS_A_DAY));
        }
        double days = unit.startsWith("woche") ? number * DAYS_A_WEEK : number;
        // In part time neither the hours nor the days of absence follow from the length.
        return Optional.of(
                fullTime || unit.startsWith("tag")
                        ? new ApolloDuration(days * HOURS_A_DAY, fullTime ? days : null)
                        : new ApolloDuration(null, null));
    }
}
