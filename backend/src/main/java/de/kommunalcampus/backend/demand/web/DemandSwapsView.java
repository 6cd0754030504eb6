// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.demand.web;

import de.kommunalcampus.backend.demand.Impressions;
import de.kommunalcampus.backend.demand.ToldPlace;
import de.kommunalcampus.backend.matching.PlaceDraw;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What became of pairs that chance decided about, the newest month first. */
@Schema(name = "DemandSwaps")
record DemandSwapsView(List<DemandSwapView> swaps) {
    static DemandSwapsView of(List<ToldPlace> places) {
        Map<Key, Impressions> sums = new TreeMap<>(Comparator.comparing(Key::month)
                .reversed()
                .thenComparing(Key::swapped)
                .thenComparing(Key::upper, Comparator.reverseOrder()));
        places.forEach(place -> sums.merge(Key.of(place), place.impressions(), Impressions::and));
        return new DemandSwapsView(sums.entrySet().stream()
                .filter(entry -> Rounded.isTold(entry.getValue().shown()))
                .map(entry -> DemandSwapView.of(entry.getKey(), entry.getValue()))
                .toList());
    }

    private record Key(LocalDate month, boolean swapped, boolean upper) {
        static Key of(ToldPlace place) {
            return new Key(place.month().atDay(1), place.draw() == PlaceDraw.SWAPPED, place.place() % 2 == 1);
        }
    }

    /**
     * The upper or the lower place of all pairs that were swapped, or of all that could have been and were not.
     *
     * @param month its first day
     * @param shown how often, to the nearest five
     * @param opened how often, to the nearest five; null where it is less than five
     */
    @Schema(name = "DemandSwap")
    record DemandSwapView(
            LocalDate month,
            boolean swapped,
            boolean upper,
            long shown,
            @Nullable Long opened) {
        static DemandSwapView of(Key key, Impressions impressions) {
            return new DemandSwapView(
                    key.month(),
                    key.swapped(),
                    key.upper(),
                    Rounded.of(impressions.shown()),
                    Rounded.find(impressions.opened()));
        }
    }
}
