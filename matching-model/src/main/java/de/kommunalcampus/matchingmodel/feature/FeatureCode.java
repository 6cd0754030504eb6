// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.feature;

/** The factors of a score, in the order in which they are added and published. */
public enum FeatureCode {
    NEED_COVERED,
    LEVEL_FIT,
    FEASIBILITY,
    QUALITY,
    FRESHNESS,
    TEXT_MATCH
}
