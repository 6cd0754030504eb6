// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A dated run of a course, in German local time.
 *
 * @param waitingList whether one can queue for a seat once it is full
 */
public record RunRow(
        String id,
        String course,
        LocalDateTime start,
        LocalDateTime end,
        @Nullable Integer seats,
        @Nullable Integer seatsTaken,
        @Nullable LocalDate seatsAsOf,
        @Nullable String place,
        boolean online,
        @Nullable LocalDate registrationDeadline,
        boolean waitingList) {

    public RunRow {
        Check.id("id", id);
        Check.id("course", course);
        Check.that(start.isBefore(end), "end_time", "is not after the start");
        Check.between("seats", 1, 10_000, seats);
        Check.between("seats_taken", 0, seats == null ? 0 : seats, seatsTaken);
        Check.ids("place", place);
        Check.that(online || place != null, "place", "is missing for a run that is not online");
        Check.inOrder("registration_deadline_in_days", registrationDeadline, start.toLocalDate());
    }
}
