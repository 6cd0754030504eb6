// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.RunState;
import de.kommunalcampus.matchingmodel.catalogue.RunTable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The runs that count in one request: those within the period asked for, seen at one moment. */
public final class RunWindow {

    private final RunTable runs;
    private final int now;
    private final int firstDay;
    private final int lastDay;

    public RunWindow(RunTable runs, Filters filters, LocalDateTime now) {
        this.runs = runs;
        this.now = RunTable.minute(now);
        firstDay = day(filters.from(), Integer.MIN_VALUE);
        lastDay = day(filters.to(), Integer.MAX_VALUE);
    }

    private static int day(@Nullable LocalDate date, int otherwise) {
        return date == null ? otherwise : (int) date.toEpochDay();
    }

    /** Without a period even a dated course without runs is in. */
    boolean isOpenEnded() {
        return firstDay == Integer.MIN_VALUE && lastDay == Integer.MAX_VALUE;
    }

    boolean includes(int slot) {
        return runs.startDay(slot) >= firstDay && runs.endDay(slot) <= lastDay;
    }

    boolean includesAnyOf(int course) {
        for (int slot = runs.first(course); slot < runs.end(course); slot++) {
            if (includes(slot)) {
                return true;
            }
        }
        return false;
    }

    /** The state of a run, provided it is within the period. */
    public boolean isBookable(int slot) {
        return includes(slot) && state(slot) == RunState.OPEN;
    }

    RunState state(int slot) {
        return runs.state(slot, now);
    }

    /** Whole days from today to the start of a run. */
    public int daysUntil(int slot) {
        return runs.startDay(slot) - Math.floorDiv(now, 24 * 60);
    }
}
