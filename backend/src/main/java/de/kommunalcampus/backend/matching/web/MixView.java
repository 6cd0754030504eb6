// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.matchingmodel.reranking.Diversity;
import de.kommunalcampus.matchingmodel.reranking.NearDuplicates;

/**
 * How many of a kind stand among the first places of a list by score.
 *
 * @param places that are mixed
 * @param window places from which a course may move up
 * @param goodEnough share of what the last of these places scores that a course needs to move up
 */
record MixView(
        int places,
        int window,
        int mostOfTitle,
        int mostOfProvider,
        int mostOfFormat,
        int mostOfCompetency,
        double goodEnough) {

    static MixView inForce() {
        return new MixView(
                Diversity.FIRST,
                NearDuplicates.WINDOW,
                NearDuplicates.MOST_ALIKE,
                Diversity.MOST_OF_PROVIDER,
                Diversity.MOST_OF_FORMAT,
                Diversity.MOST_OF_COMPETENCY,
                Diversity.GOOD_ENOUGH);
    }
}
