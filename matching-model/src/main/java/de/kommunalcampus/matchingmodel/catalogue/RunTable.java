// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dated runs in columns, ordered by course, start, id: the runs of course c are the slots from {@code first(c)} to
 * before {@code end(c)}. Moments are minutes, days are days since 1970 in local time.
 */
public final class RunTable {

    private static final int NO_DEADLINE = Integer.MAX_VALUE;
    static final int MINUTES_A_DAY = 24 * 60;
    private static final int NEVER = Integer.MIN_VALUE;
    private static final int LAST_MONTH = 4095;

    private final int[] first;
    private final List<RunEntry> entries = new ArrayList<>();
    private final int[] start;
    private final int[] end;
    private final int[] deadline;
    private final int[] bookableUntil;
    private final int[] parts;
    private final byte[] weekdays;
    private final PlaceTable places;
    private final TraitTable traits;
    private volatile @Nullable RunDay lastDay;

    RunTable(List<CourseEntry> courses, TraitTable traits) {
        this.traits = traits;
        first = new int[courses.size() + 1];
        for (int course = 0; course < courses.size(); course++) {
            courses.get(course).runs().stream()
                    .sorted(Comparator.comparing(RunEntry::start).thenComparing(RunEntry::id))
                    .forEach(entries::add);
            first[course + 1] = entries.size();
        }
        int size = entries.size();
        start = new int[size];
        end = new int[size];
        deadline = new int[size];
        bookableUntil = new int[size];
        parts = new int[size];
        weekdays = new byte[size];
        places = new PlaceTable(entries);
        for (int slot = 0; slot < size; slot++) {
            fill(slot, entries.get(slot));
        }
    }

    private void fill(int slot, RunEntry run) {
        start[slot] = minute(run.start());
        end[slot] = minute(run.end());
        deadline[slot] = run.registrationDeadline() == null
                ? NO_DEADLINE
                : (int) run.registrationDeadline().toEpochDay();
        boolean seatLeft = run.seats() == null || run.seatsTaken() < run.seats();
        bookableUntil[slot] = seatLeft ? lastMinute(slot) : NEVER;
        parts[slot] = month(run.start().toLocalDate()) << 5
                | run.start().getDayOfWeek().ordinal() << 2
                | DayPart.of(run.start().toLocalTime(), run.end().toLocalTime()).ordinal();
        for (int day = startDay(slot); day <= Math.min(endDay(slot), startDay(slot) + 6); day++) {
            // Day 0, 1 January 1970, was a Thursday.
            weekdays[slot] |= (byte) (1 << Math.floorMod(day + 3, 7));
        }
    }

    private int lastMinute(int slot) {
        long deadlineOver = (deadline[slot] + 1L) * MINUTES_A_DAY;
        return (int) Math.min(start[slot] - 1, deadlineOver - 1);
    }

    /** Months since January 1970, from 0 to 4,095: years beyond 2311 count as that one. */
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

    public RunEntry entry(int slot) {
        return entries.get(slot);
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
        return weekdays[slot];
    }

    public PlaceTable places() {
        return places;
    }

    public boolean isOnline(int slot) {
        return places.of(slot) == PlaceTable.ONLINE;
    }

    /** The month in which it starts, see {@link #month}. */
    public int startMonth(int slot) {
        return parts[slot] >> 5;
    }

    /** The weekday on which it starts (Monday is 0) times four, plus the number of its {@link DayPart}. */
    public int dayAndPart(int slot) {
        return parts[slot] & 31;
    }

    /** The last minute in which one can join it; before all times where no seat is left. */
    public int bookableUntil(int slot) {
        return bookableUntil[slot];
    }

    public RunState state(int slot, int nowMinute) {
        if (start[slot] <= nowMinute) {
            return RunState.ENDED;
        }
        if (deadline[slot] < Math.floorDiv(nowMinute, MINUTES_A_DAY)) {
            return RunState.CLOSED;
        }
        return bookableUntil[slot] == NEVER ? RunState.FULL : RunState.OPEN;
    }

    /** Kilometres, see {@link PlaceTable#distanceKm}; NaN where unknown. */
    public double distanceKm(int slot, double[] point) {
        return places.distanceKm(places.of(slot), point);
    }
}
