// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.matching.MatchedPlaces;
import de.kommunalcampus.matchingmodel.catalogue.GeoPoint;
import de.kommunalcampus.matchingmodel.ranking.OfferedPlaces;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where all matches can be attended; a match in several places counts in each.
 *
 * @param start where distances start: the place asked for, or else the own workplace, where known
 * @param online matches online or self-paced
 * @param unknown matches in a place of which nobody said where it is
 * @param leftOut places beyond those named
 */
@Schema(name = "MatchPlaces")
record MatchPlacesView(
        long catalogueVersion,
        int total,
        int online,
        int unknown,
        List<Spot> places,
        int leftOut,
        @Nullable Start start) {
    static MatchPlacesView of(MatchedPlaces matched, @Nullable GeoPoint asked) {
        OfferedPlaces found = matched.places();
        GeoPoint start = asked == null ? matched.workplace() : asked;
        return new MatchPlacesView(
                found.catalogueVersion(),
                found.total(),
                found.online(),
                found.unknown(),
                found.places().stream().map(Spot::of).toList(),
                found.leftOut(),
                start == null ? null : new Start(start.latitude(), start.longitude(), asked == null));
    }

    /** @param city as the offers name it, as is {@code venue}, the house */
    @Schema(name = "MatchPlace")
    record Spot(
            double latitude,
            double longitude,
            @Nullable String city,
            @Nullable String venue,
            int offers) {
        static Spot of(OfferedPlaces.Spot spot) {
            return new Spot(
                    spot.point().latitude(), spot.point().longitude(), spot.city(), spot.venue(), spot.offers());
        }
    }

    @Schema(name = "DistanceStart")
    record Start(double latitude, double longitude, boolean workplace) {}
}
