// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import de.kommunalcampus.backend.course.Offer;
import de.kommunalcampus.backend.course.OfferedRun;
import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.RunId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of the catalogue with what its cards show beyond it, swapped as a whole.
 *
 * @param asOf when it was read
 * @param offers what the catalogue's courses were made from, in the order of their ids
 */
public record CatalogueSnapshot(Catalogue catalogue, ZonedDateTime asOf, List<Offer> offers) {
    public CatalogueSnapshot {
        offers = List.copyOf(offers);
    }

    /** Whether an administration offers the course itself. */
    public boolean isInternal(CourseId course, TenantId viewer) {
        return find(course).map(Offer::internalTo).filter(viewer::equals).isPresent();
    }

    public @Nullable OfferedRun findRun(CourseId course, RunId id) {
        return find(course).stream()
                .flatMap(offer -> offer.runs().stream())
                .filter(run -> run.entry().id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private Optional<Offer> find(CourseId id) {
        int low = 0;
        int high = offers.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = offers.get(middle).entry().id().compareTo(id);
            if (order == 0) {
                return Optional.of(offers.get(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }
}
