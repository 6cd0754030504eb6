// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One dated run. Withdrawn runs are left out of the catalogue.
 *
 * @param start local time in Germany, as is {@code end}
 * @param seats null where the provider does not say
 * @param seatsTaken counts only where {@code seats} is known
 * @param registrationDeadline last day on which one may register
 * @param latitude degrees, with {@code longitude} or not at all
 * @param waitingList whether one can queue for a seat where it is full
 * @param city where known, for people; matching goes by the coordinates
 * @param venue the house, where known; for people too
 */
public record RunEntry(
        RunId id,
        LocalDateTime start,
        LocalDateTime end,
        @Nullable Integer seats,
        int seatsTaken,
        @Nullable LocalDate registrationDeadline,
        boolean online,
        @Nullable Double latitude,
        @Nullable Double longitude,
        boolean waitingList,
        @Nullable String city,
        @Nullable String venue) {

    /** By start, then by id. */
    static final Comparator<RunEntry> ORDER =
            Comparator.comparing(RunEntry::start).thenComparing(RunEntry::id);

    public RunEntry(
            RunId id,
            LocalDateTime start,
            LocalDateTime end,
            @Nullable Integer seats,
            int seatsTaken,
            @Nullable LocalDate registrationDeadline,
            boolean online,
            @Nullable Double latitude,
            @Nullable Double longitude) {
        this(id, start, end, seats, seatsTaken, registrationDeadline, online, latitude, longitude, false);
    }

    public RunEntry(
            RunId id,
            LocalDateTime start,
            LocalDateTime end,
            @Nullable Integer seats,
            int seatsTaken,
            @Nullable LocalDate registrationDeadline,
            boolean online,
            @Nullable Double latitude,
            @Nullable Double longitude,
            boolean waitingList) {
        this(
                id,
                start,
                end,
                seats,
                seatsTaken,
                registrationDeadline,
                online,
                latitude,
                longitude,
                waitingList,
                null,
                null);
    }

    public RunEntry {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A run cannot end before it starts: " + start + " to " + end);
        }
        if ((seats != null && seats < 0) || seatsTaken < 0) {
            throw new IllegalArgumentException("Seats must not be negative: " + seatsTaken + " of " + seats);
        }
        Coordinates.check(latitude, longitude);
    }

    /** Why nobody can join this run now, or {@link RunState#OPEN}. */
    public RunState stateAt(LocalDateTime now) {
        if (!start.isAfter(now)) {
            return RunState.ENDED;
        }
        if (registrationDeadline != null && registrationDeadline.isBefore(now.toLocalDate())) {
            return RunState.CLOSED;
        }
        return seats != null && seatsTaken >= seats ? RunState.FULL : RunState.OPEN;
    }
}
