// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

/** How far away a run is. Each of the first four holds what the one before it holds: who goes 25 km goes 10 as well. */
public enum DistanceBand {
    TO_10,
    TO_25,
    TO_50,
    TO_100,
    FARTHER,
    /** Self-paced courses, too. */
    ONLINE,
    /** The run's place or the place to start from is not known. */
    UNKNOWN;

    private static final int BITS_UNKNOWN = 1 << UNKNOWN.ordinal();
    private static final int[] BITS = {0b1111, 0b1110, 0b1100, 0b1000, 1 << FARTHER.ordinal()};

    /** The bands that hold a distance, as bits by their number. */
    static int bits(double km) {
        if (Double.isNaN(km)) {
            return BITS_UNKNOWN;
        }
        int band = (km > 10 ? 1 : 0) + (km > 25 ? 1 : 0) + (km > 50 ? 1 : 0) + (km > 100 ? 1 : 0);
        return BITS[band];
    }
}
