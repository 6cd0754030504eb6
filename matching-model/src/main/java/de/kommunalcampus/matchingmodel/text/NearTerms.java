// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds terms despite typing errors: shared trigrams first, then the edit distance. */
final class NearTerms {

    private static final int SHORTEST = 4;
    private static final int TWO_ERRORS_FROM = 8;
    private static final int MOST = 5;

    private final Vocabulary vocabulary;
    private final Map<Long, int[]> termsByGram = new HashMap<>();

    NearTerms(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Map<Long, Integer> sizes = new HashMap<>();
        for (int term = 0; term < vocabulary.size(); term++) {
            int number = term;
            for (long gram : grams(vocabulary.term(term))) {
                int size = sizes.merge(gram, 1, Integer::sum);
                termsByGram.compute(gram, (key, terms) -> append(terms == null ? new int[2] : terms, size, number));
            }
        }
        sizes.forEach((gram, size) -> termsByGram.computeIfPresent(gram, (key, terms) -> Arrays.copyOf(terms, size)));
    }

    private static int[] append(int[] terms, int size, int term) {
        int[] target = size > terms.length ? Arrays.copyOf(terms, size * 2) : terms;
        target[size - 1] = term;
        return target;
    }

    /** @param likeness from above 0 to below 1 */
    record Near(int term, double likeness) {}

    /**
     * The few most similar terms within one error, two from eight letters on; transposed neighbours are one error.
     */
    List<Near> of(String word) {
        if (word.length() < SHORTEST) {
            return List.of();
        }
        int errors = word.length() < TWO_ERRORS_FROM ? 1 : 2;
        // An error touches at most three trigrams, a transposition four.
        int least = Math.max(1, word.length() - 4 * errors);
        List<Near> near = new ArrayList<>();
        sharedGrams(word).forEach((term, shared) -> {
            String other = vocabulary.term(term);
            if (shared >= least && Math.abs(other.length() - word.length()) <= errors) {
                int distance = EditDistance.between(word, other);
                if (distance <= errors) {
                    near.add(new Near(term, 1 - (double) distance / word.length()));
                }
            }
        });
        near.sort(Comparator.comparingDouble(Near::likeness).reversed().thenComparingInt(Near::term));
        return near.subList(0, Math.min(MOST, near.size()));
    }

    private Map<Integer, Integer> sharedGrams(String word) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (long gram : grams(word)) {
            for (int term : termsByGram.getOrDefault(gram, new int[0])) {
                shared.merge(term, 1, Integer::sum);
            }
        }
        return shared;
    }

    /** Distinct trigrams of the word between two blanks, three characters packed into one number. */
    private static long[] grams(String word) {
        String padded = " " + word + " ";
        long[] grams = new long[Math.max(0, padded.length() - 2)];
        for (int i = 0; i < grams.length; i++) {
            grams[i] = (long) padded.charAt(i) << 32 | (long) padded.charAt(i + 1) << 16 | padded.charAt(i + 2);
        }
        return Arrays.stream(grams).distinct().toArray();
    }
}
