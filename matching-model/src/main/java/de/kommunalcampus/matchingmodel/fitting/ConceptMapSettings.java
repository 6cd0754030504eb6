// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.fitting;

import de.kommunalcampus.matchingmodel.concepts.TitleGrams;

/**
 * The choices of a {@link ConceptMapFitter}.
 *
 * @param rarest a run of characters in fewer titles is left out
 * @param penalty λ of the ridge regression
 * @param dimension of the concept space
 * @param weights of what describes a concept
 * @param characterWeight of the cosine of character runs beside that of concepts, when titles are ranked
 * @param seed of the first guess at the concept space
 */
public record ConceptMapSettings(
        TitleGrams grams,
        int rarest,
        double penalty,
        int dimension,
        ConceptWeights weights,
        double characterWeight,
        long seed) {

    public ConceptMapSettings {
        if (rarest < 1 || dimension < 1) {
            throw new IllegalArgumentException("Counts start at 1");
        }
        if (!(penalty > 0 && Double.isFinite(penalty)) || !(characterWeight >= 0 && Double.isFinite(characterWeight))) {
            throw new IllegalArgumentException(
                    "The penalty is above 0, the weight of characters not below, both finite");
        }
    }

    /** Chosen on held-out names of ESCO occupations, never on a benchmark's answers; docs/adr/0009 has the table. */
    public static ConceptMapSettings chosen() {
        return new ConceptMapSettings(
                new TitleGrams(2, 5), 2, 1, 200, new ConceptWeights(1, 1, 1, 0.5), 0.3, 20_261_125);
    }
}
