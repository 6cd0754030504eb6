// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.feature;

import java.util.List;

/** The factors of a score, in the order in which they are added and published. */
public enum FeatureCode {
    NEED_COVERED,
    LEVEL_FIT,
    FEASIBILITY,
    QUALITY,
    FRESHNESS,
    TEXT_MATCH,
    /** This and the following count only where a person weighs them. */
    PRICE,
    NEAR,
    SOON,
    SHORT;

    private static final List<FeatureCode> PUBLISHED = List.of(values()).subList(0, PRICE.ordinal());

    /** Those that count for everybody. */
    public static List<FeatureCode> published() {
        return PUBLISHED;
    }
}
