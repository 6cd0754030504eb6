// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import de.kommunalcampus.matchingmodel.catalogue.GeoPoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the hits of a query can be attended. A hit with runs in several places counts in each of them, so the counts may
 * add up to more than the total; every hit counts at least once.
 *
 * @param total hits of the query, see {@link Ranking#total}
 * @param online hits with a run online, and the self-paced ones
 * @param unknown hits with a run in a place without coordinates
 * @param places most hits first, at most {@link #MOST}
 * @param leftOut places beyond these
 */
public record OfferedPlaces(long catalogueVersion, int total, int online, int unknown, List<Spot> places, int leftOut) {

    public static final int MOST = 500;

    public OfferedPlaces {
        places = List.copyOf(places);
    }

    /**
     * @param city as one of the hits names it, as is {@code venue}, the house
     * @param offers hits with a run here that meets the query
     */
    public record Spot(
            GeoPoint point, @Nullable String city, @Nullable String venue, int offers) {}
}
