// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.time.LocalDate;
import java.util.List;

/**
 * What speaks for a course whoever asks, in one {@code int}, each part rounded up: enough to tell, with one look instead of
 * five, how much that can be at most.
 */
public final class Merit {

    private static final int LAST_DAY = (1 << 16) - 1;
    private static final int PERCENT_SHIFT = 16;
    private static final int CERTIFICATE = 1 << 23;
    private static final int PROMISE = 1 << 24;
    private static final int HOURS = 1 << 25;
    private static final int PRICE = 1 << 26;

    private Merit() {}

    static int[] of(List<CourseEntry> entries, TagTable taught, int[] cents) {
        int[] merits = new int[entries.size()];
        for (int course = 0; course < merits.length; course++) {
            CourseEntry entry = entries.get(course);
            merits[course] = confirmed(entry)
                    | (int) Math.ceil(taught.meanPercent(course)) << PERCENT_SHIFT
                    | (entry.certificate() ? CERTIFICATE : 0)
                    | (entry.promise().isBlank() ? 0 : PROMISE)
                    | (entry.hours() == null ? 0 : HOURS)
                    | (cents[course] == CourseIndex.UNKNOWN ? 0 : PRICE);
        }
        return merits;
    }

    private static int confirmed(CourseEntry entry) {
        LocalDate day = entry.lastConfirmedOn();
        return day == null ? 0 : (int) Math.clamp(day.toEpochDay(), 0, LAST_DAY);
    }

    /** No less than the mean confidence of the tags. */
    public static double confidence(int merit) {
        return (merit >> PERCENT_SHIFT & 127) / 100.0;
    }

    public static boolean hasCertificate(int merit) {
        return (merit & CERTIFICATE) != 0;
    }

    static boolean hasPromise(int merit) {
        return (merit & PROMISE) != 0;
    }

    static boolean hasHours(int merit) {
        return (merit & HOURS) != 0;
    }

    /** How many of promise, hours and price are stated. */
    public static int stated(int merit) {
        return Integer.bitCount(merit & (PROMISE | HOURS | PRICE));
    }

    /** The day since 1970 on which it was confirmed, 0 where never or before; no day is later where it was after 2149. */
    public static int confirmedDay(int merit) {
        int day = merit & LAST_DAY;
        return day == LAST_DAY ? Integer.MAX_VALUE : day;
    }

    /** Whether a {@link #confirmedDay} is the very day. */
    static boolean isExact(int day) {
        return day > 0 && day < LAST_DAY;
    }
}
