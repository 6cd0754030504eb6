// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** The labels that a beginning found. */
public final class PrefixMatches {

    private final byte[] ways;
    private final Slots slots;

    /** @param ways by slot of the label */
    PrefixMatches(byte[] ways, Slots slots) {
        this.ways = ways;
        this.slots = slots;
    }

    boolean isEmpty() {
        for (byte way : ways) {
            if (way > 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * The best of the numbers from {@code from} to before {@code to}: labels with such a word, then those that begin so,
     * then those with a word that does, then those with a part that does; among equals the smaller number. Cost: linear
     * in the range, one byte each.
     */
    public List<Integer> best(int from, int to, int limit, IntPredicate visible) {
        int[][] found = new int[LabelMatch.WHOLE_START + 1][limit];
        int[] counts = new int[found.length];
        for (int label = from; label < to && counts[LabelMatch.WHOLE_START] < limit; label++) {
            int way = ways[slots.slot(label)];
            if (way > 0 && counts[way] < limit && visible.test(label)) {
                found[way][counts[way]++] = label;
            }
        }
        List<Integer> best = new ArrayList<>(limit);
        for (int way = LabelMatch.WHOLE_START; way > 0; way--) {
            for (int i = 0; i < counts[way] && best.size() < limit; i++) {
                best.add(found[way][i]);
            }
        }
        return best;
    }
}
