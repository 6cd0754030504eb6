// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What can be joined on one day, two words for each course: in which months, on which weekdays and at which times of day
 * one of its bookable runs starts, and where these take place. They hold from midnight until the first of these runs can
 * no longer be joined. A self-paced course can be joined always, online, and has no months, weekdays and times of day.
 */
public final class RunDay {

    /** Months that have a bit, that of the day first. */
    public static final int MONTHS = 36;

    /** The bit of Monday, those of the other weekdays behind it. */
    public static final int WEEKDAY_BIT = MONTHS;

    /** The bit of the first {@link DayPart}. */
    public static final int PART_BIT = WEEKDAY_BIT + 7;

    /** The first bit that means nothing here. */
    public static final int END_BIT = PART_BIT + 4;

    /** Set where a course can be joined at all. */
    public static final long JOINABLE = 1L << 57;

    /** Set where something ends in the course of the day. */
    private static final long PASSING = JOINABLE << 1;

    private static final int PLACE_BITS = 16;
    private static final long LAST_PLACE = (1L << PLACE_BITS) - 1;
    private static final int NEVER = Integer.MIN_VALUE;

    private final int day;
    private final long[] bits;
    private final long[] places;

    /** Until which minute it holds, for the few courses of which it does not hold all day. */
    private final Map<Integer, Integer> holdsUntil = new HashMap<>();

    RunDay(RunTable runs, List<CourseEntry> courses, int day) {
        this.day = day;
        bits = new long[courses.size()];
        places = new long[courses.size()];
        int month = RunTable.monthOfDay(day);
        for (int course = 0; course < bits.length; course++) {
            if (courses.get(course).selfPaced()) {
                bits[course] = JOINABLE;
                addPlace(course, PlaceTable.ONLINE);
            } else {
                addRuns(course, runs, month);
            }
        }
    }

    private void addRuns(int course, RunTable runs, int month) {
        int midnight = day * RunTable.MINUTES_A_DAY;
        for (int slot = runs.first(course); slot < runs.end(course); slot++) {
            if (runs.bookableUntil(slot) >= midnight) {
                bits[course] |= JOINABLE | bits(runs, slot, month);
                if (runs.bookableUntil(slot) < midnight + RunTable.MINUTES_A_DAY) {
                    holdOnlyUntil(course, runs.bookableUntil(slot));
                }
                addPlace(course, runs.places().of(slot));
            }
        }
    }

    private static long bits(RunTable runs, int slot, int thisMonth) {
        int month = runs.startMonth(slot) - thisMonth;
        int weekday = runs.dayAndPart(slot) >> 2;
        int part = runs.dayAndPart(slot) & 3;
        return (month < MONTHS ? 1L << month : 0) | 1L << WEEKDAY_BIT + weekday | 1L << PART_BIT + part;
    }

    /** With more places than there is room for the words do not hold at all. */
    private void addPlace(int course, int place) {
        int shift = 0;
        while (shift < Long.SIZE) {
            long known = places[course] >>> shift & LAST_PLACE;
            if (known == place) {
                return;
            }
            if (known == PlaceTable.NOWHERE && place <= LAST_PLACE) {
                places[course] |= (long) place << shift;
                return;
            }
            shift += PLACE_BITS;
        }
        holdOnlyUntil(course, NEVER);
    }

    private void holdOnlyUntil(int course, int minute) {
        bits[course] |= PASSING;
        holdsUntil.merge(course, minute, Math::min);
    }

    boolean isOf(int otherDay) {
        return day == otherDay;
    }

    /** Whether what is said of a course still holds in a minute of the day. */
    public boolean holds(int course, int minute) {
        return (bits[course] & PASSING) == 0 || minute <= holdsUntil.getOrDefault(course, NEVER);
    }

    public long bits(int course) {
        return bits[course] & ~PASSING;
    }

    /** Where its bookable runs take place: four places of 16 bits, each once, {@link PlaceTable#NOWHERE} behind them. */
    public long places(int course) {
        return places[course];
    }
}
