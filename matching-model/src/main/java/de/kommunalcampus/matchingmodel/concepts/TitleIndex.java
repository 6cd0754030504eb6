// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.concepts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Titles to be ranked by what they mean and how they are written: score = cosine of the concept vectors + weight × cosine
 * of the character runs. A query costs one pass over all titles (about a millisecond for 5,000 of 200 dimensions).
 */
public final class TitleIndex {
    private final ConceptMap map;
    private final double characterWeight;
    private final List<float[]> concepts = new ArrayList<>();
    private final List<SparseVector> characters = new ArrayList<>();

    public TitleIndex(ConceptMap map, double characterWeight, List<String> titles) {
        if (!Double.isFinite(characterWeight) || characterWeight < 0) {
            throw new IllegalArgumentException("A weight of " + characterWeight + " cannot be used");
        }
        this.map = map;
        this.characterWeight = characterWeight;
        for (String title : titles) {
            concepts.add(map.vectorOf(title));
            characters.add(map.vocabulary().vectorOf(title));
        }
    }

    /** A score per title, in the order they were given. */
    public double[] scores(String query) {
        float[] meaning = map.vectorOf(query);
        SparseVector written = map.vocabulary().vectorOf(query);
        double[] spread = new double[map.vocabulary().size()];
        for (int entry = 0; entry < written.size(); entry++) {
            spread[written.index(entry)] = characterWeight * written.value(entry);
        }
        double[] scores = new double[concepts.size()];
        for (int title = 0; title < scores.length; title++) {
            scores[title] = dot(meaning, concepts.get(title)) + dot(spread, characters.get(title));
        }
        return scores;
    }

    /** The positions of the titles, the best first, equal ones as they were given. */
    public List<Integer> rank(String query) {
        double[] scores = scores(query);
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer title) -> -scores[title]))
                .toList();
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int column = 0; column < a.length; column++) {
            sum += (double) a[column] * b[column];
        }
        return sum;
    }

    private static double dot(double[] dense, SparseVector sparse) {
        double sum = 0;
        for (int entry = 0; entry < sparse.size(); entry++) {
            sum += dense[sparse.index(entry)] * sparse.value(entry);
        }
        return sum;
    }
}
