// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.feature;

/** One measured side of a match between the person of a request and a course. */
public sealed interface Feature
        permits NeedCovered,
                LevelFit,
                Feasibility,
                Quality,
                Freshness,
                TextMatch,
                LowPrice,
                ShortWay,
                EarlyStart,
                ShortDuration {

    FeatureCode code();

    /** From 0 to 1; the same for the same course every time. */
    double value(int course);
}
