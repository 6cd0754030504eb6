// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.fitting;

import de.kommunalcampus.matchingmodel.concepts.SparseVector;
import de.kommunalcampus.matchingmodel.concepts.TitleGrams;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Places concepts near each other that consist of the same, stand in the same group or are described and named alike. */
final class ConceptSpace {
    private static final TitleGrams NAME_PARTS = new TitleGrams(4, 5);
    private static final int SHORTEST_WORD = 4;
    private static final int STEM = 7;

    private final List<NamedConcept> concepts;
    private final ConceptWeights weights;

    ConceptSpace(List<NamedConcept> concepts, ConceptWeights weights) {
        this.concepts = concepts;
        this.weights = weights;
    }

    /** A row of length one per concept. */
    DenseMatrix vectors(int dimension, long seed) {
        List<TreeMap<Integer, Double>> rows = new ArrayList<>();
        concepts.forEach(concept -> rows.add(new TreeMap<>()));
        int columns = 0;
        for (FeatureBlock block : blocks()) {
            columns = block.writeTo(rows, columns);
        }
        List<SparseVector> vectors = rows.stream().map(SparseVector::of).toList();
        return PrincipalVectors.of(SparseMatrix.of(vectors, columns), dimension, seed)
                .withUnitRows();
    }

    private List<FeatureBlock> blocks() {
        return List.of(
                new FeatureBlock(concepts.stream().map(NamedConcept::parts).toList(), weights.parts()),
                new FeatureBlock(concepts.stream().map(ConceptSpace::groups).toList(), weights.groups()),
                new FeatureBlock(concepts.stream().map(ConceptSpace::words).toList(), weights.description()),
                new FeatureBlock(concepts.stream().map(ConceptSpace::nameParts).toList(), weights.titles()));
    }

    /** The finer the group, the more it counts. */
    private static Map<String, Integer> groups(NamedConcept concept) {
        Map<String, Integer> depths = new HashMap<>();
        for (String group : concept.groups()) {
            depths.putIfAbsent(group, depths.size() + 1);
        }
        return depths;
    }

    private static Map<String, Double> words(NamedConcept concept) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : TitleGrams.words(concept.description())) {
            if (word.length() >= SHORTEST_WORD) {
                counts.merge(word.substring(0, Math.min(STEM, word.length())), 1, Integer::sum);
            }
        }
        return damped(counts);
    }

    private static Map<String, Double> nameParts(NamedConcept concept) {
        Map<String, Integer> counts = new HashMap<>();
        concept.titles()
                .forEach(title ->
                        NAME_PARTS.of(title).forEach((gram, count) -> counts.merge(gram, count, Integer::sum)));
        return damped(counts);
    }

    private static Map<String, Double> damped(Map<String, Integer> counts) {
        Map<String, Double> damped = new HashMap<>();
        counts.forEach((feature, count) -> damped.put(feature, 1 + Math.log(count)));
        return damped;
    }
}
