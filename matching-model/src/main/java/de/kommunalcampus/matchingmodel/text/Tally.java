// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.Arrays;

/**
 * Sums up per document what the words of one expression find. Documents are known by their slots here, and in which order
 * they are met does not show. Made once for an index, then used again and again.
 */
final class Tally {

    private final int documents;
    private final float[] best;
    private final float[] totals;
    private final short[] answered;
    private int[] touched = new int[256];
    private int touchedCount;
    private int[] seen = new int[256];
    private int seenCount;
    private final double[] weights;
    private final double[] says;
    private int words;

    Tally(Slots slots, int mostWords) {
        documents = slots.documents();
        best = new float[slots.size()];
        totals = new float[slots.size()];
        answered = new short[slots.size()];
        weights = new double[mostWords];
        says = new double[mostWords];
    }

    /** Of several ways in which a word meets a document the best counts. */
    void meet(int document, double strength) {
        float met = best[document];
        if (met == 0) {
            if (touchedCount == touched.length) {
                touched = Arrays.copyOf(touched, touchedCount * 2);
            }
            touched[touchedCount++] = document;
        }
        if (strength > met) {
            best[document] = (float) strength;
        }
    }

    boolean isFoundBetterThan(double strength) {
        for (int i = 0; i < touchedCount; i++) {
            if (best[touched[i]] > strength) {
                return true;
            }
        }
        return false;
    }

    /**
     * Ends a word. It weighs ln(1 + documents / documents found), where one that it meets half as well as the best is
     * half found.
     *
     * @param emphasis times this, from above 0 to 1
     * @param unfound how much of the most a word can weigh one weighs that is found nowhere
     */
    void closeWord(double emphasis, double unfound) {
        double strongest = 0;
        // Exact, so the same in any order: up to 2^20 floats from 2^-10 to 1 fill 53 bits at most.
        double found = 0;
        for (int i = 0; i < touchedCount; i++) {
            strongest = Math.max(strongest, best[touched[i]]);
            found += best[touched[i]];
        }
        double share = touchedCount == 0 ? 1 : found / strongest;
        double weight = StrictMath.log(1 + documents / share) * emphasis * (touchedCount == 0 ? unfound : 1);
        for (int i = 0; i < touchedCount; i++) {
            add(touched[i], weight);
        }
        says[words] = touchedCount == 0 ? weight : weight * strongest;
        weights[words++] = weight;
        touchedCount = 0;
    }

    private void add(int document, double weight) {
        if (answered[document] == 0) {
            if (seenCount == seen.length) {
                seen = Arrays.copyOf(seen, seenCount * 2);
            }
            seen[seenCount++] = document;
        }
        totals[document] += (float) (weight * best[document]);
        answered[document] |= (short) (1 << words);
        best[document] = 0;
    }

    int words() {
        return words;
    }

    /** What a document reaches that answers every word as well as can be. */
    double most() {
        return Math.max(Arrays.stream(weights, 0, words).sum(), Float.MIN_NORMAL);
    }

    /** For each set of words whether it has at least the given share of the say. */
    boolean[] sufficientSets(double leastShare) {
        double[] sums = new double[1 << words];
        for (int set = 1; set < sums.length; set++) {
            sums[set] = sums[set & set - 1] + says[Integer.numberOfTrailingZeros(set)];
        }
        boolean[] suffices = new boolean[sums.length];
        double least = sums[sums.length - 1] * leastShare;
        for (int set = 1; set < sums.length; set++) {
            suffices[set] = sums[set] >= least - 1e-9;
        }
        return suffices;
    }

    float strongestTotal() {
        float most = 0;
        for (int i = 0; i < seenCount; i++) {
            most = Math.max(most, totals[seen[i]]);
        }
        return most;
    }

    int seenCount() {
        return seenCount;
    }

    int seen(int slot) {
        return seen[slot];
    }

    float total(int document) {
        return totals[document];
    }

    short answered(int document) {
        return answered[document];
    }

    /** Ready for the next expression. Cost: linear in what was seen. */
    void clear() {
        for (int i = 0; i < seenCount; i++) {
            totals[seen[i]] = 0;
            answered[seen[i]] = 0;
        }
        for (int i = 0; i < touchedCount; i++) {
            best[touched[i]] = 0;
        }
        seenCount = 0;
        touchedCount = 0;
        words = 0;
    }
}
