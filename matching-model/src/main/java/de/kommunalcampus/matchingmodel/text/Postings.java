// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.Arrays;

/** For each term the documents it stands in, ascending, with the best field it stands in there. */
final class Postings {

    private final int[] first;
    private final int[] documents;
    private final byte[] percents;

    private Postings(int[] first, int[] documents, byte[] percents) {
        this.first = first;
        this.documents = documents;
        this.percents = percents;
    }

    int first(int term) {
        return first[term];
    }

    int end(int term) {
        return first[term + 1];
    }

    int document(int slot) {
        return documents[slot];
    }

    int percent(int slot) {
        return percents[slot];
    }

    /** Takes documents in ascending order. */
    static final class Builder {

        private int[] terms = new int[1024];
        private int[] documents = new int[1024];
        private byte[] percents = new byte[1024];
        private int[] lastSlot = new int[1024];
        private int size;

        /** Of several places in one document the best counts. */
        void add(int term, int document, int percent) {
            if (term >= lastSlot.length) {
                lastSlot = Arrays.copyOf(lastSlot, Math.max(term + 1, lastSlot.length * 2));
            }
            int last = lastSlot[term] - 1;
            if (last >= 0 && documents[last] == document) {
                percents[last] = (byte) Math.max(percents[last], percent);
                return;
            }
            if (size == terms.length) {
                terms = Arrays.copyOf(terms, size * 2);
                documents = Arrays.copyOf(documents, size * 2);
                percents = Arrays.copyOf(percents, size * 2);
            }
            terms[size] = term;
            documents[size] = document;
            percents[size++] = (byte) percent;
            lastSlot[term] = size;
        }

        /** @param rank the final number of each term */
        Postings build(int[] rank) {
            int[] first = new int[rank.length + 1];
            for (int i = 0; i < size; i++) {
                first[rank[terms[i]] + 1]++;
            }
            for (int term = 0; term < rank.length; term++) {
                first[term + 1] += first[term];
            }
            int[] next = first.clone();
            int[] sortedDocuments = new int[size];
            byte[] sortedPercents = new byte[size];
            for (int i = 0; i < size; i++) {
                int slot = next[rank[terms[i]]]++;
                sortedDocuments[slot] = documents[i];
                sortedPercents[slot] = percents[i];
            }
            return new Postings(first, sortedDocuments, sortedPercents);
        }
    }
}
