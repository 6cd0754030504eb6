// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import org.jspecify.annotations.Nullable;

/** Bars of the histogram of learning hours; each ends where the next begins. */
public enum DurationBand {
    TO_2(2),
    TO_4(4),
    TO_8(8),
    TO_16(16),
    TO_40(40),
    ABOVE_40(Double.POSITIVE_INFINITY),
    UNKNOWN(Double.NaN);

    private static final DurationBand[] ALL = values();

    private final double mostHours;

    DurationBand(double mostHours) {
        this.mostHours = mostHours;
    }

    static DurationBand of(@Nullable Double hours) {
        if (hours == null) {
            return UNKNOWN;
        }
        int band = 0;
        while (hours > ALL[band].mostHours) {
            band++;
        }
        return ALL[band];
    }
}
