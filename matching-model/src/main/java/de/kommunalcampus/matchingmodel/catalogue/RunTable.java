// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

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
    private static final int MINUTES_A_DAY = 24 * 60;

    private final int[] first;
    private final List<RunEntry> entries = new ArrayList<>();
    private final int[] start;
    private final int[] end;
    private final int[] deadline;
    private final boolean[] seatLeft;
    private final boolean[] online;
    private final byte[] weekdays;
    private final double[] points;

    RunTable(List<CourseEntry> courses) {
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
        seatLeft = new boolean[size];
        online = new boolean[size];
        weekdays = new byte[size];
        points = new double[size * 3];
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
        seatLeft[slot] = run.seats() == null || run.seatsTaken() < run.seats();
        online[slot] = run.online();
        for (int day = startDay(slot); day <= Math.min(endDay(slot), startDay(slot) + 6); day++) {
            // Day 0, 1 January 1970, was a Thursday.
            weekdays[slot] |= (byte) (1 << Math.floorMod(day + 3, 7));
        }
        double[] point = point(run.latitude(), run.longitude());
        System.arraycopy(point, 0, points, slot * 3, 3);
    }

    private static double[] point(@Nullable Double latitude, @Nullable Double longitude) {
        return latitude == null || longitude == null
                ? new double[] {Double.NaN, Double.NaN, Double.NaN}
                : Coordinates.toPoint(latitude, longitude);
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

    public boolean isOnline(int slot) {
        return online[slot];
    }

    public RunState state(int slot, int nowMinute) {
        if (start[slot] <= nowMinute) {
            return RunState.ENDED;
        }
        if (deadline[slot] < Math.floorDiv(nowMinute, MINUTES_A_DAY)) {
            return RunState.CLOSED;
        }
        return seatLeft[slot] ? RunState.OPEN : RunState.FULL;
    }

    /** Kilometres through the globe, which is below 0.1 % short of the way over it up to 900 km; NaN where unknown. */
    public double distanceKm(int slot, double[] point) {
        double x = points[slot * 3] - point[0];
        double y = points[slot * 3 + 1] - point[1];
        double z = points[slot * 3 + 2] - point[2];
        return Math.sqrt(x * x + y * y + z * z);
    }
}
