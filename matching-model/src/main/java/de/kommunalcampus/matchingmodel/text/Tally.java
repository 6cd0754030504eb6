// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Sums up per document what the words of one expression find, but only for those documents that may answer enough of it.
 * Documents are known by their slots here. Made once for an index, then used again and again.
 */
final class Tally {

    /** More than what sums of says can differ by because of their order. */
    private static final double ROUNDING = 1e-9;

    private final Slots slots;
    private final List<WordTally> tallies = new ArrayList<>();
    private int words;

    Tally(Slots slots) {
        this.slots = slots;
    }

    /** The word that is not closed yet. */
    WordTally word() {
        if (words == tallies.size()) {
            tallies.add(new WordTally(slots));
        }
        return tallies.get(words);
    }

    /** See {@link WordTally#close}. */
    void closeWord(double emphasis, double unfound) {
        word().close(emphasis, unfound);
        words++;
    }

    int words() {
        return words;
    }

    /** What a document reaches that answers every word as well as can be. */
    double most() {
        double sum = 0;
        for (int word = 0; word < words; word++) {
            sum += tallies.get(word).weight();
        }
        return Math.max(sum, Float.MIN_NORMAL);
    }

    /** For each set of words whether it has at least the given share of the say. */
    boolean[] sufficientSets(double leastShare) {
        return sufficientSets(leastShare, leastShare);
    }

    /** @param leastOfTelling share of the say that is enough for a set with a word that few documents answer */
    boolean[] sufficientSets(double leastShare, double leastOfTelling) {
        double[] sums = new double[1 << words];
        for (int set = 1; set < sums.length; set++) {
            sums[set] = sums[set & set - 1]
                    + tallies.get(Integer.numberOfTrailingZeros(set)).say();
        }
        int telling = telling();
        boolean[] suffices = new boolean[sums.length];
        double all = sums[sums.length - 1];
        for (int set = 1; set < sums.length; set++) {
            double least = (set & telling) == 0 ? leastShare : leastOfTelling;
            suffices[set] = sums[set] >= all * least - ROUNDING;
        }
        return suffices;
    }

    private int telling() {
        int telling = 0;
        for (int word = 0; word < words; word++) {
            telling |= tallies.get(word).isTelling() ? 1 << word : 0;
        }
        return telling;
    }

    /** The words of which each sufficient set has at least one: all the others together do not suffice. */
    int decisive(boolean[] suffices) {
        int decisive = allWords();
        while (decisive != 0) {
            int others = allWords() & ~decisive | 1 << quietest(decisive);
            if (suffices[others]) {
                return decisive;
            }
            decisive &= ~others;
        }
        return decisive;
    }

    private int quietest(int set) {
        int quietest = Integer.numberOfTrailingZeros(set);
        for (int word = quietest + 1; word < words; word++) {
            if ((set >> word & 1) != 0
                    && tallies.get(word).say() < tallies.get(quietest).say()) {
                quietest = word;
            }
        }
        return quietest;
    }

    int allWords() {
        return (1 << words) - 1;
    }

    /** What a document reaches at most that answers none but these words. */
    double sayOf(int set) {
        double say = 0;
        for (int word = 0; word < words; word++) {
            say += (set >> word & 1) * tallies.get(word).say();
        }
        return say;
    }

    /** The slots, as bits, that answer any word of a set. */
    long[] slotsOfAny(int set) {
        long[] found = new long[(slots.size() >> 6) + 1];
        for (int word = 0; word < words; word++) {
            if ((set >> word & 1) != 0) {
                tallies.get(word).addTo(found);
            }
        }
        return found;
    }

    /** The set of words that a document answers. */
    int answered(int slot) {
        int set = 0;
        for (int word = 0; word < words; word++) {
            set |= tallies.get(word).isMet(slot) ? 1 << word : 0;
        }
        return set;
    }

    float total(int slot) {
        float total = 0;
        for (int word = 0; word < words; word++) {
            total += tallies.get(word).reached(slot);
        }
        return total;
    }

    /** Of all documents. Cost: linear in what was met. */
    float strongestTotal() {
        float strongest = 0;
        long[] met = slotsOfAny(allWords());
        for (int i = 0; i < met.length; i++) {
            for (long rest = met[i]; rest != 0; rest &= rest - 1) {
                strongest = Math.max(strongest, total((i << 6) + Long.numberOfTrailingZeros(rest)));
            }
        }
        return strongest;
    }

    /** Ready for the next expression. Cost: linear in what was met. */
    void clear() {
        for (int word = 0; word <= words && word < tallies.size(); word++) {
            tallies.get(word).clear();
        }
        words = 0;
    }
}
