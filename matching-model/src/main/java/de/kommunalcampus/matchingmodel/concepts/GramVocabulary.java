// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.concepts;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The runs of characters that count, each with its inverse document frequency ln(titles / titles with it). A title becomes
 * the vector of (1 + ln count) × idf, of length one; a run that the vocabulary lacks is passed over.
 */
public final class GramVocabulary {
    private final TitleGrams grams;
    private final Map<String, Integer> indices;
    private final double[] idf;

    private GramVocabulary(TitleGrams grams, Map<String, Integer> indices, double[] idf) {
        this.grams = grams;
        this.indices = indices;
        this.idf = idf;
    }

    /** @param rarest a run that occurs in fewer of the titles is left out */
    public static GramVocabulary of(TitleGrams grams, Collection<String> titles, int rarest) {
        TreeSet<String> distinct = new TreeSet<>(titles);
        TreeMap<String, Integer> frequencies = new TreeMap<>();
        for (String title : distinct) {
            grams.of(title).keySet().forEach(gram -> frequencies.merge(gram, 1, Integer::sum));
        }
        frequencies.values().removeIf(frequency -> frequency < rarest);
        Map<String, Integer> indices = HashMap.newHashMap(frequencies.size());
        double[] idf = new double[frequencies.size()];
        frequencies.forEach((gram, frequency) -> {
            idf[indices.size()] = Math.log((double) distinct.size() / frequency);
            indices.put(gram, indices.size());
        });
        return new GramVocabulary(grams, indices, idf);
    }

    public int size() {
        return idf.length;
    }

    public SparseVector vectorOf(String title) {
        TreeMap<Integer, Double> weights = new TreeMap<>();
        grams.of(title).forEach((gram, count) -> {
            Integer index = indices.get(gram);
            if (index != null) {
                weights.put(index, idf[index] * (1 + Math.log(count)));
            }
        });
        return SparseVector.of(weights).normalised();
    }
}
