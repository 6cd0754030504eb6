// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dated runs in columns, ordered by course, start, id: the runs of course c are the slots from {@code first(c)} to
 * before {@code end(c)}. Moments are minutes, days are days since 1970 in local time.
 */
public final class RunTable {

    static final int MINUTES_A_DAY = 24 * 60;
    private static final int NEVER = Integer.MIN_VALUE;
    private static final int LAST_MONTH = 2047;
    private static final int FULL = 1 << 7;
    private static final int MONTH_SHIFT = 5;

    private final int[] first;
    private final List<CourseEntry> courses;
    private final int[] start;
    private final int[] end;
    private final int[] joinableUntil;
    private final char[] parts;
    private final byte[] weekdaysAndFull;
    private final PlaceTable places;
    private final TraitTable traits;
    private volatile @Nullable RunDay lastDay;

    RunTable(List<CourseEntry> courses, TraitTable traits) {
        this.courses = courses;
        this.traits = traits;
        first = new int[courses.size() + 1];
        for (int course = 0; course < courses.size(); course++) {
            first[course + 1] = first[course] + courses.get(course).runs().size();
        }
        int size = first[courses.size()];
        start = new int[size];
        end = new int[size];
        joinableUntil = new int[size];
        parts = new char[size];
        weekdaysAndFull = new byte[size];
        List<RunEntry> runs = new ArrayList<>(size);
        courses.forEach(course -> runs.addAll(course.runs()));
        places = new PlaceTable(runs);
        for (int slot = 0; slot < size; slot++) {
            fill(slot, runs.get(slot));
        }
    }

    private void fill(int slot, RunEntry run) {
        start[slot] = minute(run.start());
        end[slot] = minute(run.end());
        joinableUntil[slot] = lastMinute(start[slot], run.registrationDeadline());
        parts[slot] = (char) (month(run.start().toLocalDate()) << MONTH_SHIFT
                | run.start().getDayOfWeek().ordinal() << 2
                | DayPart.of(run.start().toLocalTime(), run.end().toLocalTime()).ordinal());
        boolean full = run.seats() != null && run.seatsTaken() >= run.seats();
        weekdaysAndFull[slot] = (byte) (weekdays(startDay(slot), endDay(slot)) | (full ? FULL : 0));
    }

    private static int lastMinute(int start, @Nullable LocalDate deadline) {
        if (deadline == null) {
            return start - 1;
        }
        long deadlineOver = (deadline.toEpochDay() + 1) * MINUTES_A_DAY;
        return (int) Math.clamp(deadlineOver - 1, NEVER + 1, start - 1L);
    }

    private static int weekdays(int startDay, int endDay) {
        int weekdays = 0;
        for (int day = startDay; day <= Math.min(endDay, startDay + 6); day++) {
            // Day 0, 1 January 1970, was a Thursday.
            weekdays |= 1 << Math.floorMod(day + 3, 7);
        }
        return weekdays;
    }

    /** Months since January 1970, from 0 to 2,047: those after July 2140 count as that one. */
    public static int month(LocalDate day) {
        return Math.clamp((day.getYear() - 1970L) * 12 + day.getMonthValue() - 1, 0, LAST_MONTH);
    }

    static int monthOfDay(int day) {
        return month(LocalDate.ofEpochDay(day));
    }

    /**
     * The runs as they stand on a day since 1970. Cost: some nanoseconds for each course, the first time it is asked for a
     * day; the day asked for last is kept.
     */
    public RunDay on(int day) {
        RunDay known = lastDay;
        if (known == null || !known.isOf(day)) {
            known = new RunDay(this, traits, first.length - 1, day);
            lastDay = known;
        }
        return known;
    }

    /** Minutes since 1970 in local time: good for a comparison, not for the length across a clock change. */
    public static int minute(LocalDateTime time) {
        return (int) Math.floorDiv(time.toEpochSecond(ZoneOffset.UTC), 60L);
    }

    public int first(int course) {
        return first[course];
    }

    public int end(int course) {
        return first[course + 1];
    }

    /** Cost: a search for the course. */
    public RunEntry entry(int slot) {
        int found = Arrays.binarySearch(first, slot);
        int course = found < 0 ? -found - 2 : found;
        while (end(course) == slot) {
            course++;
        }
        return courses.get(course).runs().get(slot - first[course]);
    }

    public int startMinute(int slot) {
        return start[slot];
    }

    public int startDay(int slot) {
        return Math.floorDiv(start[slot], MINUTES_A_DAY);
    }

    public int endDay(int slot) {
        return Math.floorDiv(end[slot], MINUTES_A_DAY);
    }

    public int startMinuteOfDay(int slot) {
        return Math.floorMod(start[slot], MINUTES_A_DAY);
    }

    public int endMinuteOfDay(int slot) {
        return Math.floorMod(end[slot], MINUTES_A_DAY);
    }

    /** The weekdays it touches as bits, Monday the lowest; all seven from a week on. */
    public int weekdays(int slot) {
        return weekdaysAndFull[slot] & (FULL - 1);
    }

    public PlaceTable places() {
        return places;
    }

    public boolean isOnline(int slot) {
        return places.of(slot) == PlaceTable.ONLINE;
    }

    /** The month in which it starts, see {@link #month}. */
    public int startMonth(int slot) {
        return parts[slot] >> MONTH_SHIFT;
    }

    /** The weekday on which it starts (Monday is 0) times four, plus the number of its {@link DayPart}. */
    public int dayAndPart(int slot) {
        return parts[slot] & ((1 << MONTH_SHIFT) - 1);
    }

    /** The last minute in which one can join it; before all times where no seat is left. */
    public int bookableUntil(int slot) {
        return isFull(slot) ? NEVER : joinableUntil[slot];
    }

    private boolean isFull(int slot) {
        return weekdaysAndFull[slot] < 0;
    }

    public RunState state(int slot, int nowMinute) {
        if (start[slot] <= nowMinute) {
            return RunState.ENDED;
        }
        if (joinableUntil[slot] < nowMinute) {
            return RunState.CLOSED;
        }
        return isFull(slot) ? RunState.FULL : RunState.OPEN;
    }

    /** Kilometres, see {@link PlaceTable#distanceKm}; NaN where unknown. */
    public double distanceKm(int slot, double[] point) {
        return places.distanceKm(places.of(slot), point);
    }
}
