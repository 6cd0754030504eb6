// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import org.jspecify.annotations.Nullable;

/** Distances on the globe without trigonometry at request time, hence with the same bits on every machine. */
public final class Coordinates {

    private static final double EARTH_RADIUS_KM = 6371.0;

    private Coordinates() {}

    /** Throws where only one of the two is known or one is off the globe. */
    public static void check(@Nullable Double latitude, @Nullable Double longitude) {
        if ((latitude == null) != (longitude == null)) {
            throw new IllegalArgumentException("Latitude and longitude come together or not at all");
        }
        if (latitude != null && longitude != null && !(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("Not a place on the globe: " + latitude + ", " + longitude);
        }
    }

    /** The point on a globe of radius 1 km times the earth's, as x, y, z in km. */
    public static double[] toPoint(double latitude, double longitude) {
        double phi = StrictMath.toRadians(latitude);
        double lambda = StrictMath.toRadians(longitude);
        double ring = StrictMath.cos(phi) * EARTH_RADIUS_KM;
        return new double[] {
            ring * StrictMath.cos(lambda), ring * StrictMath.sin(lambda), StrictMath.sin(phi) * EARTH_RADIUS_KM
        };
    }
}
