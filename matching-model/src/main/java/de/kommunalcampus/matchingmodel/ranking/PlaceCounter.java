// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import de.kommunalcampus.matchingmodel.catalogue.GeoPoint;
import de.kommunalcampus.matchingmodel.catalogue.PlaceTable;
import de.kommunalcampus.matchingmodel.catalogue.RunEntry;
import de.kommunalcampus.matchingmodel.catalogue.RunTable;
import de.kommunalcampus.matchingmodel.retrieval.HitList;
import de.kommunalcampus.matchingmodel.retrieval.HitSink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Counts hits by the places of their runs. Cost: linear in the runs of the hits. */
final class PlaceCounter implements HitSink {

    private static final Comparator<OfferedPlaces.Spot> ORDER = Comparator.comparingInt(OfferedPlaces.Spot::offers)
            .reversed()
            .thenComparing(spot -> spot.point().latitude())
            .thenComparing(spot -> spot.point().longitude());

    private final Request request;
    private final RunTable runs;
    private final int[] offers;

    /** By place the course that counted there last, plus 1. */
    private final int[] counted;

    /** A run of a hit in each place: only what the viewer may see names it. */
    private final int[] slots;

    private int total;

    PlaceCounter(Request request) {
        this.request = request;
        runs = request.courses().runs();
        offers = new int[runs.places().size()];
        counted = new int[offers.length];
        slots = new int[offers.length];
    }

    @Override
    public void take(HitList hits) {
        total += hits.size();
        for (int place = 0; place < hits.size(); place++) {
            int course = hits.course(place);
            if (request.courses().traits().isSelfPaced(course)) {
                offers[PlaceTable.ONLINE]++;
            } else {
                countRuns(course);
            }
        }
    }

    private void countRuns(int course) {
        for (int slot = runs.first(course); slot < runs.end(course); slot++) {
            int place = runs.places().of(slot);
            if (counted[place] != course + 1 && request.window().isWanted(slot)) {
                counted[place] = course + 1;
                offers[place]++;
                slots[place] = slot;
            }
        }
    }

    OfferedPlaces counts() {
        List<OfferedPlaces.Spot> spots = new ArrayList<>();
        for (int place = PlaceTable.UNKNOWN + 1; place < offers.length; place++) {
            if (offers[place] > 0) {
                spots.add(spot(runs.entry(slots[place]), offers[place]));
            }
        }
        spots.sort(ORDER);
        int shown = Math.min(spots.size(), OfferedPlaces.MOST);
        return new OfferedPlaces(
                request.catalogue().version(),
                total,
                offers[PlaceTable.ONLINE],
                offers[PlaceTable.UNKNOWN],
                spots.subList(0, shown),
                spots.size() - shown);
    }

    private static OfferedPlaces.Spot spot(RunEntry run, int offers) {
        double latitude = Objects.requireNonNull(run.latitude());
        double longitude = Objects.requireNonNull(run.longitude());
        return new OfferedPlaces.Spot(new GeoPoint(latitude, longitude), run.city(), run.venue(), offers);
    }
}
