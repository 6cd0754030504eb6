// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.ranking.Ranking;
import java.time.ZonedDateTime;
import java.util.Map;

/** A ranking with the catalogue and the person it was made from. */
public record Matched(ZonedDateTime now, CatalogueSnapshot snapshot, Standing standing, Ranking ranking) {
    /** What chance did to each hit that it decided about. */
    public Map<CourseId, PlaceDraw> draws() {
        return PlaceDraw.of(ranking);
    }
}
