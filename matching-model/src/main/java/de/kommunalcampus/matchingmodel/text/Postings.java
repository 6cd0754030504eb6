// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * For each term the slots of the documents it stands in, ascending, with the best field it stands in there. The lists of
 * one version are shared with the next, so nobody changes them.
 */
final class Postings {

    private static final int[] NONE = {};

    /** Behind the slot, seven bits for the percent. */
    private static final int PERCENT_BITS = 7;

    static final int PERCENTS = 1 << PERCENT_BITS;

    private final int[][] lists;

    Postings(int[][] lists) {
        this.lists = lists;
    }

    int[] of(int term) {
        return lists[term];
    }

    static int slot(int posting) {
        return posting >>> PERCENT_BITS;
    }

    static int percent(int posting) {
        return posting & PERCENTS - 1;
    }

    /** Whether both lists have the same slots, and in each of them the first at most the percent of the second. */
    static boolean areNoBetter(int[] some, int[] others) {
        if (some.length != others.length) {
            return false;
        }
        int differences = 0;
        for (int i = 0; i < some.length; i++) {
            differences |= slot(some[i] ^ others[i]) | others[i] - some[i] >>> PERCENT_BITS;
        }
        return differences == 0;
    }

    /** The lists themselves, for those who make the next version. */
    int[][] lists() {
        return lists;
    }

    /** From the numbers of documents to their slots. */
    Postings in(Slots slots) {
        int[][] moved = new int[lists.length][];
        for (int term = 0; term < moved.length; term++) {
            moved[term] = Arrays.stream(lists[term])
                    .map(posting -> slots.slot(slot(posting)) << PERCENT_BITS | percent(posting))
                    .sorted()
                    .toArray();
        }
        return new Postings(moved);
    }

    /** A list without the slots of one and with the postings of another; the same list where those two are alike. */
    static int[] replaced(int[] list, int[] gone, int[] come) {
        if (Arrays.equals(gone, come)) {
            return list;
        }
        int[] replaced = new int[list.length + come.length];
        int size = 0;
        int nextGone = 0;
        int nextCome = 0;
        for (int posting : list) {
            while (nextCome < come.length && come[nextCome] < posting) {
                replaced[size++] = come[nextCome++];
            }
            if (nextGone < gone.length && gone[nextGone] == posting) {
                nextGone++;
            } else {
                replaced[size++] = posting;
            }
        }
        while (nextCome < come.length) {
            replaced[size++] = come[nextCome++];
        }
        return Arrays.copyOf(replaced, size);
    }

    /** Takes documents in ascending order. */
    static final class Builder {

        private int[] terms = new int[1024];
        private int[] postings = new int[1024];
        private int[] lastPlace = new int[1024];
        private int size;

        /** Of several places in one document the best counts. */
        void add(int term, int document, int percent) {
            if (term >= lastPlace.length) {
                lastPlace = Arrays.copyOf(lastPlace, Math.max(term + 1, lastPlace.length * 2));
            }
            int posting = document << PERCENT_BITS | percent;
            int last = lastPlace[term] - 1;
            if (last >= 0 && slot(postings[last]) == document) {
                postings[last] = Math.max(postings[last], posting);
                return;
            }
            if (size == terms.length) {
                terms = Arrays.copyOf(terms, size * 2);
                postings = Arrays.copyOf(postings, size * 2);
            }
            terms[size] = term;
            postings[size++] = posting;
            lastPlace[term] = size;
        }

        /**
         * Terms with the same documents, as the parts of a compound that stands alone, share one list.
         *
         * @param rank the final number of each term
         */
        Postings build(int[] rank) {
            int[] counts = new int[rank.length];
            for (int i = 0; i < size; i++) {
                counts[rank[terms[i]]]++;
            }
            int[][] lists = new int[rank.length][];
            Arrays.setAll(lists, term -> counts[term] == 0 ? NONE : new int[counts[term]]);
            Arrays.fill(counts, 0);
            for (int i = 0; i < size; i++) {
                int term = rank[terms[i]];
                lists[term][counts[term]++] = postings[i];
            }
            Map<int[], int[]> different = new TreeMap<>(Arrays::compare);
            Arrays.setAll(lists, term -> {
                int[] same = different.putIfAbsent(lists[term], lists[term]);
                return same == null ? lists[term] : same;
            });
            return new Postings(lists);
        }
    }
}
