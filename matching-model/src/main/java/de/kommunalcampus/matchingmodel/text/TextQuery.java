// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/** One query under way: sums up per document what each word finds. */
final class TextQuery {

    private final float[] totals;
    private final float[] best;
    private final short[] matchedWords;
    private final List<String> words = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();
    private int[] touched = new int[256];
    private int touchedCount;

    TextQuery(int documents) {
        totals = new float[documents];
        best = new float[documents];
        matchedWords = new short[documents];
    }

    /** Of several ways in which a word meets a document the best counts. */
    void meet(int document, double strength) {
        if (best[document] == 0) {
            if (touchedCount == touched.length) {
                touched = Arrays.copyOf(touched, touchedCount * 2);
            }
            touched[touchedCount++] = document;
        }
        best[document] = Math.max(best[document], (float) strength);
    }

    boolean isWordFound() {
        return touchedCount > 0;
    }

    /**
     * Ends a word. It weighs ln(1 + documents / documents found); one that is found nowhere is left out of the account.
     */
    void closeWord(String typed) {
        if (touchedCount == 0) {
            return;
        }
        double weight = StrictMath.log(1 + (double) totals.length / touchedCount);
        for (int i = 0; i < touchedCount; i++) {
            int document = touched[i];
            totals[document] += (float) (weight * best[document]);
            matchedWords[document] |= (short) (1 << words.size());
            best[document] = 0;
        }
        touchedCount = 0;
        words.add(typed);
        weights.add(weight);
    }

    /** A document is found where it answers words with at least half of the weight of all. */
    TextMatches toMatches() {
        double most = weights.stream().mapToDouble(Double::doubleValue).sum();
        boolean[] suffices = sufficientSets(most / 2);
        RoaringBitmap found = new RoaringBitmap();
        for (int document = 0; document < totals.length; document++) {
            if (suffices[matchedWords[document]]) {
                found.add(document);
            }
        }
        return new TextMatches(List.copyOf(words), found, totals, matchedWords, Math.max(most, Float.MIN_NORMAL));
    }

    private boolean[] sufficientSets(double least) {
        boolean[] suffices = new boolean[1 << words.size()];
        for (int set = 1; set < suffices.length; set++) {
            double weight = 0;
            for (int word = 0; word < words.size(); word++) {
                weight += (set >> word & 1) == 1 ? weights.get(word) : 0;
            }
            suffices[set] = weight >= least;
        }
        return suffices;
    }
}
