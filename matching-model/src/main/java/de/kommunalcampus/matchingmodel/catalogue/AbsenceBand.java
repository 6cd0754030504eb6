// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

/** Bars of the histogram of working days away from the desk; each ends where the next begins. */
public enum AbsenceBand {
    NONE(0),
    TO_HALF(0.5),
    TO_1(1),
    TO_2(2),
    TO_5(5),
    ABOVE_5(Double.POSITIVE_INFINITY),
    UNKNOWN(Double.NaN);

    private static final AbsenceBand[] ALL = values();

    private final double mostDays;

    AbsenceBand(double mostDays) {
        this.mostDays = mostDays;
    }

    /** @param days NaN where unknown */
    static AbsenceBand of(double days) {
        if (Double.isNaN(days)) {
            return UNKNOWN;
        }
        int band = 0;
        while (days > ALL[band].mostDays) {
            band++;
        }
        return ALL[band];
    }
}
