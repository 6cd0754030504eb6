// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.feature;

import de.kommunalcampus.matchingmodel.catalogue.Coordinates;
import de.kommunalcampus.matchingmodel.catalogue.RunTable;
import de.kommunalcampus.matchingmodel.need.Constraints;
import org.jspecify.annotations.Nullable;

/** How a run's place fits the distance someone is ready to go. */
public final class PlaceFit {

    public static final double UNKNOWN = 0.5;

    private final RunTable runs;
    private final @Nullable Double limit;
    private final double @Nullable [] workplace;

    PlaceFit(RunTable runs, Constraints wishes) {
        this.runs = runs;
        limit = wishes.maxDistanceKm();
        Double latitude = wishes.latitude();
        Double longitude = wishes.longitude();
        workplace = latitude == null || longitude == null ? null : Coordinates.toPoint(latitude, longitude);
    }

    double of(int slot) {
        if (limit == null) {
            return 1;
        }
        double km = km(slot);
        return Double.isNaN(km) ? UNKNOWN : Limit.fit(km, limit);
    }

    /** From the workplace; 0 online, NaN where either end is unknown. */
    public double km(int slot) {
        if (runs.isOnline(slot)) {
            return 0;
        }
        return workplace == null ? Double.NaN : runs.distanceKm(slot, workplace);
    }
}
