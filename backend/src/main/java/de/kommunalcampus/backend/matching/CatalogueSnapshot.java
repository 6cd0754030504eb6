// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import de.kommunalcampus.backend.course.OfferedRun;
import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.RunId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One version of the catalogue with what its cards show beyond it, swapped as a whole.
 *
 * @param asOf when it was read
 * @param internal the administrations that offer courses themselves
 */
public record CatalogueSnapshot(
        Catalogue catalogue, ZonedDateTime asOf, Map<RunId, OfferedRun> runs, Map<CourseId, TenantId> internal) {
    public CatalogueSnapshot {
        runs = Map.copyOf(runs);
        internal = Map.copyOf(internal);
    }

    public boolean isInternal(CourseId course, TenantId viewer) {
        return viewer.equals(internal.get(course));
    }

    public @Nullable OfferedRun findRun(RunId id) {
        return runs.get(id);
    }
}
