// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.scoring;

import de.kommunalcampus.matchingmodel.feature.FeatureCode;

/**
 * One addend of a score.
 *
 * @param value the feature, 0 to 1
 * @param weight after redistribution, so that the weights of one score add up to 1
 * @param contribution weight × value, rounded down to a multiple of 2⁻²⁰; such numbers add up without rounding in any
 *     order, so the contributions reproduce the score to the bit
 */
public record Contribution(FeatureCode code, double value, double weight, double contribution) {}
