// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.course;

import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A course with its runs as they are shown.
 *
 * @param internalTo the administration that offers it itself; null for a provider from outside
 */
public record Offer(CourseEntry entry, @Nullable TenantId internalTo, List<OfferedRun> runs) {
    public Offer {
        runs = List.copyOf(runs);
    }
}
