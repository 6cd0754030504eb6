// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
    private static final int MONTH_SHIFT = 5;
    private static final DayPart[] DAY_PARTS = DayPart.values();

    private final Offsets offsets;
    private final List<CourseEntry> courses;
    private final int[] start;

    /** From start to end. */
    private final Numbers minutes;

    /** From the last minute in which one can join to the last one before the start. */
    private final Numbers lead;

    private final char[] parts;
    private final long[] full;
    private final PlaceTable places;
    private volatile @Nullable RunDay lastDay;

    RunTable(List<CourseEntry> courses) {
        this.courses = courses;
        int[] first = new int[courses.size() + 1];
        List<RunEntry> runs = new ArrayList<>();
        for (int course = 0; course < courses.size(); course++) {
            runs.addAll(courses.get(course).runs());
            first[course + 1] = runs.size();
        }
        offsets = new Offsets(first);
        places = new PlaceTable(runs);
        start = runs.stream().mapToInt(run -> minute(run.start())).toArray();
        minutes = Numbers.of(runs.stream()
                .mapToInt(run -> minute(run.end()) - minute(run.start()))
                .toArray());
        lead = Numbers.of(runs.stream().mapToInt(RunTable::lead).toArray());
        parts = new char[runs.size()];
        full = new long[(runs.size() >> 6) + 1];
        for (int slot = 0; slot < parts.length; slot++) {
            parts[slot] = parts(runs.get(slot));
            full[slot >> 6] |= isFull(runs.get(slot)) ? 1L << slot : 0;
        }
    }

    private static char parts(RunEntry run) {
        return (char) (month(run.start().toLocalDate()) << MONTH_SHIFT
                | run.start().getDayOfWeek().ordinal() << 2
                | DayPart.of(run.start().toLocalTime(), run.end().toLocalTime()).ordinal());
    }

    private static boolean isFull(RunEntry run) {
        return run.seats() != null && run.seatsTaken() >= run.seats();
    }

    private static int lead(RunEntry run) {
        int start = minute(run.start());
        return start - 1 - lastMinute(start, run.registrationDeadline());
    }

    private static int lastMinute(int start, @Nullable LocalDate deadline) {
        if (deadline == null) {
            return start - 1;
        }
        long deadlineOver = (deadline.toEpochDay() + 1) * MINUTES_A_DAY;
        return (int) Math.clamp(deadlineOver - 1, NEVER + 1, start - 1L);
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
            known = new RunDay(this, courses, day);
            lastDay = known;
        }
        return known;
    }

    /** Minutes since 1970 in local time: good for a comparison, not for the length across a clock change. */
    public static int minute(LocalDateTime time) {
        return (int) Math.floorDiv(time.toEpochSecond(ZoneOffset.UTC), 60L);
    }

    public int first(int course) {
        return offsets.first(course);
    }

    public int end(int course) {
        return offsets.end(course);
    }

    /** Cost: a search for the course. */
    public RunEntry entry(int slot) {
        int course = offsets.courseOf(slot);
        return courses.get(course).runs().get(slot - first(course));
    }

    public int startMinute(int slot) {
        return start[slot];
    }

    private int endMinute(int slot) {
        return start[slot] + minutes.get(slot);
    }

    public int startDay(int slot) {
        return Math.floorDiv(start[slot], MINUTES_A_DAY);
    }

    public int endDay(int slot) {
        return Math.floorDiv(endMinute(slot), MINUTES_A_DAY);
    }

    /** The weekdays it touches as bits, Monday the lowest; all seven from a week on. */
    public int weekdays(int slot) {
        int weekdays = 0;
        int first = startDay(slot);
        for (int day = first; day <= Math.min(endDay(slot), first + 6); day++) {
            // Day 0, 1 January 1970, was a Thursday.
            weekdays |= 1 << Math.floorMod(day + 3, 7);
        }
        return weekdays;
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

    /** The part of the day it takes. */
    public DayPart part(int slot) {
        return DAY_PARTS[parts[slot] & 3];
    }

    /** The last minute in which one can join it; before all times where no seat is left. */
    public int bookableUntil(int slot) {
        return isFull(slot) ? NEVER : joinableUntil(slot);
    }

    private boolean isFull(int slot) {
        return (full[slot >> 6] >>> slot & 1) != 0;
    }

    private int joinableUntil(int slot) {
        return start[slot] - 1 - lead.get(slot);
    }

    public RunState state(int slot, int nowMinute) {
        if (start[slot] <= nowMinute) {
            return RunState.ENDED;
        }
        if (joinableUntil(slot) < nowMinute) {
            return RunState.CLOSED;
        }
        return isFull(slot) ? RunState.FULL : RunState.OPEN;
    }

    /** Kilometres, see {@link PlaceTable#distanceKm}; NaN where unknown. */
    public double distanceKm(int slot, double[] point) {
        return places.distanceKm(places.of(slot), point);
    }
}
