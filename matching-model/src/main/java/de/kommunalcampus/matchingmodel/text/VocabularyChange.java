// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where the terms of one vocabulary stand in the next one. */
final class VocabularyChange {

    private static final int GONE = -1;

    private final int[] next;
    private final int[] come;

    private VocabularyChange(int[] next, int[] come) {
        this.next = next;
        this.come = come;
    }

    /** Cost: linear in both; terms that stayed are mostly the same objects. */
    static VocabularyChange between(Vocabulary before, Vocabulary after) {
        int[] next = new int[before.size()];
        int[] come = new int[after.size()];
        int comeCount = 0;
        int old = 0;
        for (int term = 0; term < after.size(); term++) {
            String name = after.term(term);
            while (old < before.size() && isBefore(before.term(old), name)) {
                next[old++] = GONE;
            }
            if (old < before.size() && before.term(old).equals(name)) {
                next[old++] = term;
            } else {
                come[comeCount++] = term;
            }
        }
        Arrays.fill(next, old, next.length, GONE);
        return new VocabularyChange(next, Arrays.copyOf(come, comeCount));
    }

    private static boolean isBefore(String one, String other) {
        return !one.equals(other) && one.compareTo(other) < 0;
    }

    /** Negative for a term that went. */
    int next(int term) {
        return next[term];
    }

    /** The new numbers of the terms that came, ascending. */
    IntStream come() {
        return Arrays.stream(come);
    }
}
