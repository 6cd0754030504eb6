// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.course;

import de.kommunalcampus.matchingmodel.catalogue.RunEntry;
import de.kommunalcampus.matchingmodel.catalogue.RunState;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A run with what matching does not look at.
 *
 * @param withdrawn the provider no longer offers it
 * @param seatsAsOf day of the seat counts
 */
public record OfferedRun(
        RunEntry entry,
        boolean withdrawn,
        @Nullable Place place,
        @Nullable LocalDate seatsAsOf) {
    public RunState stateAt(LocalDateTime now) {
        return withdrawn ? RunState.ENDED : entry.stateAt(now);
    }
}
