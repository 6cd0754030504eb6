// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.fitting;

import de.kommunalcampus.matchingmodel.concepts.ConceptMap;
import de.kommunalcampus.matchingmodel.concepts.GramVocabulary;
import de.kommunalcampus.matchingmodel.concepts.SparseVector;
import java.util.List;

/**
 * Learns from the names of known concepts what a name says about its concept: concepts get vectors from what describes
 * them, names are cut into runs of characters, and a ridge regression from these to those is the map. 30,000 names of 3,000
 * occupations take about a minute of processor time and 500 MB.
 */
public final class ConceptMapFitter {
    private final ConceptMapSettings settings;

    public ConceptMapFitter(ConceptMapSettings settings) {
        this.settings = settings;
    }

    /** @throws IllegalArgumentException where no concept has a name */
    public ConceptMap fit(List<NamedConcept> concepts) {
        List<String> titles =
                concepts.stream().flatMap(concept -> concept.titles().stream()).toList();
        if (titles.isEmpty()) {
            throw new IllegalArgumentException("Nothing can be learned without names");
        }
        GramVocabulary vocabulary = GramVocabulary.of(settings.grams(), titles, settings.rarest());
        DenseMatrix space =
                new ConceptSpace(concepts, settings.weights()).vectors(settings.dimension(), settings.seed());
        List<SparseVector> examples = titles.stream().map(vocabulary::vectorOf).toList();
        float[] rows = new Ridge(SparseMatrix.of(examples, vocabulary.size()), settings.penalty())
                .solve(targets(concepts, titles.size(), space));
        return new ConceptMap(vocabulary, space.columns(), rows);
    }

    /** For each name the vector of its concept. */
    private static DenseMatrix targets(List<NamedConcept> concepts, int titles, DenseMatrix space) {
        DenseMatrix targets = new DenseMatrix(titles, space.columns());
        int title = 0;
        for (int concept = 0; concept < concepts.size(); concept++) {
            for (int name = 0; name < concepts.get(concept).titles().size(); name++) {
                targets.addToRow(title++, 1, space, concept);
            }
        }
        return targets;
    }
}
