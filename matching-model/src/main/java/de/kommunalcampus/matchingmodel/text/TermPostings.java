// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The terms of an index, each with its documents. */
record TermPostings(Vocabulary vocabulary, Postings postings) {

    private static final int[] NONE = {};

    TermPostings in(Slots slots) {
        return new TermPostings(vocabulary, postings.in(slots));
    }

    private int[] listOf(String term) {
        int number = vocabulary.find(term);
        return number < 0 ? NONE : postings.of(number);
    }

    /**
     * The next version, without the postings of one and with those of another: what a whole build would give. Terms that
     * stand nowhere any more go. Cost: linear in the vocabulary where it changes, by one reference a term, and in the lists
     * that change.
     */
    TermPostings next(TermPostings gone, TermPostings come) {
        Map<String, int[]> lists = new HashMap<>();
        for (TermPostings change : new TermPostings[] {gone, come}) {
            for (int i = 0; i < change.vocabulary.size(); i++) {
                lists.computeIfAbsent(
                        change.vocabulary.term(i),
                        term -> Postings.replaced(listOf(term), gone.listOf(term), come.listOf(term)));
            }
        }
        return with(lists);
    }

    private TermPostings with(Map<String, int[]> changed) {
        String[] terms = changed.keySet().toArray(String[]::new);
        Arrays.sort(terms);
        String[] nextTerms = new String[vocabulary.size() + terms.length];
        int[][] nextLists = new int[nextTerms.length][];
        int from = 0;
        int size = 0;
        boolean sameTerms = true;
        for (String term : terms) {
            int place = vocabulary.ceiling(term);
            size = copy(from, place, nextTerms, nextLists, size);
            boolean known = place < vocabulary.size() && vocabulary.term(place).equals(term);
            from = known ? place + 1 : place;
            int[] list = changed.getOrDefault(term, NONE);
            sameTerms &= known == (list.length > 0);
            if (list.length > 0) {
                nextTerms[size] = known ? vocabulary.term(place) : term;
                nextLists[size++] = list;
            }
        }
        size = copy(from, vocabulary.size(), nextTerms, nextLists, size);
        Vocabulary next = sameTerms ? vocabulary : new Vocabulary(Arrays.copyOf(nextTerms, size));
        return new TermPostings(next, new Postings(Arrays.copyOf(nextLists, size)));
    }

    /** Takes over the terms between two changes; returns the new size. */
    private int copy(int from, int to, String[] terms, int[][] lists, int size) {
        System.arraycopy(vocabulary.terms(), from, terms, size, to - from);
        System.arraycopy(postings.lists(), from, lists, size, to - from);
        return size + to - from;
    }
}
