// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.Arrays;
import java.util.Map;

/** All terms of an index in alphabetical order; a term's number is its place. */
final class Vocabulary {

    private final String[] terms;

    /** @param terms in alphabetical order; nobody else's any more */
    Vocabulary(String[] terms) {
        this.terms = terms;
    }

    static Vocabulary of(Map<String, Integer> numbers) {
        String[] sorted = numbers.keySet().toArray(String[]::new);
        Arrays.sort(sorted);
        return new Vocabulary(sorted);
    }

    int size() {
        return terms.length;
    }

    /** The array itself, for those who make the next version. */
    String[] terms() {
        return terms;
    }

    String term(int number) {
        return terms[number];
    }

    /**
     * Of the terms from one to before another, which are alike in the letters before {@code depth}, the first whose letter
     * there is not before the given one.
     */
    int firstWith(int from, int to, int depth, char letter) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            String term = terms[middle];
            if (term.length() <= depth || term.charAt(depth) < letter) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Negative where there is no such term. */
    int find(String term) {
        return Arrays.binarySearch(terms, term);
    }

    /** The first term that is not before the given one. */
    int ceiling(String prefix) {
        int found = find(prefix);
        return found >= 0 ? found : -found - 1;
    }

    /** Behind the last term that starts with the prefix. */
    int endOf(String prefix) {
        return ceiling(prefix + Character.MAX_VALUE);
    }

    /** For terms numbered by arrival, the place of each in this order. */
    int[] rank(Map<String, Integer> arrival) {
        int[] rank = new int[terms.length];
        arrival.forEach((term, number) -> rank[number] = find(term));
        return rank;
    }
}
