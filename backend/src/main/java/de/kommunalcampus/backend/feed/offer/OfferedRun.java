// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.offer;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A dated run, in German local time. Seats are left out: feeds tell how many there are, never how many are free. */
public record OfferedRun(
        LocalDateTime start,
        LocalDateTime end,
        boolean online,
        @Nullable LocalDate registrationDeadline,
        @Nullable OfferedPlace place) {
    public static final Comparator<OfferedRun> ORDER = Comparator.comparing(OfferedRun::start)
            .thenComparing(OfferedRun::end)
            .thenComparing(OfferedRun::key);

    public OfferedRun {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A run cannot end before it starts");
        }
    }

    /** Tells the runs of one course apart. */
    public String key() {
        return start + "|" + end + "|" + online + "|" + (place == null ? "" : place.key());
    }
}
