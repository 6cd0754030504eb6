// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/** One query under way: sums up per document what each word finds. */
final class TextQuery {

    private static final float LEAST_SHARE_OF_BEST = 0.2f;

    private final float[] totals;
    private final float[] best;
    private final short[] matchedWords;
    private final List<String> words = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();
    private final List<Double> says = new ArrayList<>();
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
        double strongest = 0;
        for (int i = 0; i < touchedCount; i++) {
            int document = touched[i];
            totals[document] += (float) (weight * best[document]);
            strongest = Math.max(strongest, best[document]);
            matchedWords[document] |= (short) (1 << words.size());
            best[document] = 0;
        }
        touchedCount = 0;
        words.add(typed);
        weights.add(weight);
        says.add(weight * strongest);
    }

    /**
     * A document is found where it answers words that have at least half of the say, and where its sum is at least a
     * fifth of the best. A word has the more say the rarer it is and the better anything answers it: a word that nothing
     * meets but by its parts does not outvote one that stands in titles.
     */
    TextMatches toMatches() {
        boolean[] suffices = sufficientSets();
        float least = 0;
        for (float total : totals) {
            least = Math.max(least, total * LEAST_SHARE_OF_BEST);
        }
        RoaringBitmap found = new RoaringBitmap();
        for (int document = 0; document < totals.length; document++) {
            if (totals[document] >= least && suffices[matchedWords[document]]) {
                found.add(document);
            }
        }
        double most = weights.stream().mapToDouble(Double::doubleValue).sum();
        return new TextMatches(List.copyOf(words), found, totals, matchedWords, Math.max(most, Float.MIN_NORMAL));
    }

    private boolean[] sufficientSets() {
        double least = says.stream().mapToDouble(Double::doubleValue).sum() / 2;
        boolean[] suffices = new boolean[1 << words.size()];
        for (int set = 1; set < suffices.length; set++) {
            double say = 0;
            for (int word = 0; word < words.size(); word++) {
                say += (set >> word & 1) == 1 ? says.get(word) : 0;
            }
            suffices[set] = say >= least;
        }
        return suffices;
    }
}
