// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

/** A place on the globe in degrees. */
public record GeoPoint(double latitude, double longitude) {

    public GeoPoint {
        Coordinates.check(latitude, longitude);
    }
}
