// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.demand.web;

import de.kommunalcampus.backend.demand.Impressions;
import de.kommunalcampus.backend.demand.ShownAt;
import de.kommunalcampus.backend.demand.ToldPlace;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How often which place of a list was shown and opened, the newest month first, the first place first. */
@Schema(name = "DemandPlaces")
record DemandPlacesView(List<DemandPlaceView> places) {
    static DemandPlacesView of(List<ToldPlace> places) {
        Map<Key, Impressions> sums =
                new TreeMap<>(Comparator.comparing(Key::month).reversed().thenComparing(Key::place));
        places.forEach(place ->
                sums.merge(new Key(place.month().atDay(1), place.place()), place.impressions(), Impressions::and));
        return new DemandPlacesView(sums.entrySet().stream()
                .filter(entry -> Rounded.isTold(entry.getValue().shown()))
                .map(entry -> DemandPlaceView.of(entry.getKey(), entry.getValue()))
                .toList());
    }

    private record Key(LocalDate month, int place) {}

    /**
     * A place in one month, over all courses.
     *
     * @param month its first day
     * @param place from 1; null for all behind the twentieth
     * @param shown how often, to the nearest five
     * @param opened how often, to the nearest five; null where it is less than five
     */
    @Schema(name = "DemandPlace")
    record DemandPlaceView(
            LocalDate month,
            @Nullable Integer place,
            long shown,
            @Nullable Long opened) {
        static DemandPlaceView of(Key key, Impressions impressions) {
            return new DemandPlaceView(
                    key.month(),
                    key.place() == ShownAt.LATER ? null : key.place(),
                    Rounded.of(impressions.shown()),
                    Rounded.find(impressions.opened()));
        }
    }
}
