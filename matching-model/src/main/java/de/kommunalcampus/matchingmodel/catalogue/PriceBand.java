// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

/** Bars of the histogram of gross prices; each ends where the next begins, and an unknown price has its own. */
public enum PriceBand {
    FREE(0),
    TO_100(10_000),
    TO_250(25_000),
    TO_500(50_000),
    TO_1000(100_000),
    ABOVE_1000(Long.MAX_VALUE),
    UNKNOWN(-1);

    private static final PriceBand[] ALL = values();

    private final long mostCents;

    PriceBand(long mostCents) {
        this.mostCents = mostCents;
    }

    /** @param cents gross, {@link CourseIndex#UNKNOWN} where nobody told us */
    static PriceBand of(long cents) {
        if (cents == CourseIndex.UNKNOWN) {
            return UNKNOWN;
        }
        int band = 0;
        while (cents > ALL[band].mostCents) {
            band++;
        }
        return ALL[band];
    }

    /** A price nobody told us is no answer. */
    Answer freeOfCharge() {
        return switch (this) {
            case FREE -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
            case TO_100, TO_250, TO_500, TO_1000, ABOVE_1000 -> Answer.NO;
        };
    }
}
