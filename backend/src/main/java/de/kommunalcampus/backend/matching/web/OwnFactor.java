// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.matchingmodel.feature.EarlyStart;
import de.kommunalcampus.matchingmodel.feature.FeatureCode;
import de.kommunalcampus.matchingmodel.feature.LowPrice;
import de.kommunalcampus.matchingmodel.feature.ShortDuration;
import de.kommunalcampus.matchingmodel.feature.ShortWay;
import java.util.List;

/**
 * A factor that counts by a person's own weight only.
 *
 * @param toHalf where it is fulfilled by half: euros (PRICE), kilometres (NEAR), days (SOON) or hours (SHORT)
 */
record OwnFactor(FeatureCode code, double toHalf) {
    private static final int CENTS_PER_EURO = 100;
    private static final int MINUTES_PER_HOUR = 60;

    static List<OwnFactor> all() {
        return List.of(
                new OwnFactor(FeatureCode.PRICE, LowPrice.CENTS_TO_HALF / CENTS_PER_EURO),
                new OwnFactor(FeatureCode.NEAR, ShortWay.KM_TO_HALF),
                new OwnFactor(FeatureCode.SOON, EarlyStart.DAYS_TO_HALF),
                new OwnFactor(FeatureCode.SHORT, ShortDuration.MINUTES_TO_HALF / MINUTES_PER_HOUR));
    }
}
