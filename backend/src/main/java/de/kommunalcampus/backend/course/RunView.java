// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.course;

import de.kommunalcampus.matchingmodel.catalogue.RunEntry;
import de.kommunalcampus.matchingmodel.catalogue.RunState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A run as every interface shows it, seen at one moment.
 *
 * @param waitingList whether one can queue for a seat once it is full
 */
@Schema(name = "Run")
public record RunView(
        String id,
        OffsetDateTime start,
        OffsetDateTime end,
        boolean online,
        @Nullable Place place,
        @Nullable Seats seats,
        @Nullable LocalDate registrationDeadline,
        RunState state,
        boolean waitingList) {
    /** @param now in the zone of the runs, Germany's */
    public static RunView of(OfferedRun run, ZonedDateTime now) {
        RunEntry entry = run.entry();
        return new RunView(
                entry.id().value(),
                entry.start().atZone(now.getZone()).toOffsetDateTime(),
                entry.end().atZone(now.getZone()).toOffsetDateTime(),
                entry.online(),
                run.place(),
                Seats.of(run),
                entry.registrationDeadline(),
                run.stateAt(now.toLocalDateTime()),
                entry.waitingList());
    }

    /** Seats without the day they were counted say nothing, and are not shown. */
    public record Seats(int total, int free, LocalDate asOf) {
        static @Nullable Seats of(OfferedRun run) {
            Integer total = run.entry().seats();
            LocalDate asOf = run.seatsAsOf();
            return total == null || asOf == null
                    ? null
                    : new Seats(total, Math.max(0, total - run.entry().seatsTaken()), asOf);
        }
    }
}
