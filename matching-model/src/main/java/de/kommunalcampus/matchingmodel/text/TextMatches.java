// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What a query found, with how well. */
public final class TextMatches {

    /** A lower value is a word in passing; whoever reads it cannot tell why the document was found. */
    private static final double LEAST_VALUE = 0.1;

    private static final TextMatches ABSENT = new TextMatches(List.of(), 0);

    private final List<String> words;
    private final int[] numbers;
    private final float[] values;
    private final short[] answered;
    private int size;

    private TextMatches(List<String> words, int most) {
        this.words = words;
        numbers = new int[most];
        values = new float[most];
        answered = new short[most];
    }

    /**
     * A document is found where the set of words that it answers suffices, and where its sum is at least the given share of
     * the best and a tenth of the most there can be. A word has the more say the rarer it is and the better anything answers
     * it: a word that nothing meets but by its parts does not outvote one that stands in titles.
     *
     * @param suffices see {@link Tally#sufficientSets}
     */
    static TextMatches of(List<String> words, Tally tally, Slots slots, boolean[] suffices, double leastShareOfBest) {
        int decisive = tally.decisive(suffices);
        long[] candidates = slots.documentsOf(tally.slotsOfAny(decisive));
        TextMatches matches = new TextMatches(List.copyOf(words), count(candidates));
        float strongest = matches.collect(candidates, tally, slots, suffices);
        if (strongest <= tally.sayOf(tally.allWords() & ~decisive)) {
            strongest = tally.strongestTotal();
        }
        double most = tally.most();
        matches.keep(Math.max(strongest * leastShareOfBest, most * LEAST_VALUE), most);
        return matches;
    }

    private static int count(long[] bits) {
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** Takes the candidates that suffice, with their sums. @return the largest sum of all candidates */
    private float collect(long[] candidates, Tally tally, Slots slots, boolean[] suffices) {
        float strongest = 0;
        for (int i = 0; i < candidates.length; i++) {
            for (long rest = candidates[i]; rest != 0; rest &= rest - 1) {
                int document = (i << 6) + Long.numberOfTrailingZeros(rest);
                int slot = slots.slot(document);
                int set = tally.answered(slot);
                float total = tally.total(slot);
                strongest = Math.max(strongest, total);
                if (suffices[set]) {
                    numbers[size] = document;
                    values[size] = total;
                    answered[size++] = (short) set;
                }
            }
        }
        return strongest;
    }

    /** Keeps what has at least the given sum. */
    private void keep(double least, double most) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (values[i] >= least) {
                numbers[kept] = numbers[i];
                values[kept] = (float) Math.min(1, values[i] / most);
                answered[kept++] = answered[i];
            }
        }
        size = kept;
    }

    /** There was no query, or no word in it. */
    public static TextMatches absent() {
        return ABSENT;
    }

    /** False where nothing was asked; a query that finds nothing is present. */
    public boolean isPresent() {
        return this != ABSENT;
    }

    /** How many documents were found. */
    public int size() {
        return size;
    }

    /** Those found, ascending. */
    public IntStream documents() {
        return Arrays.stream(numbers, 0, size);
    }

    /** The one in a place of {@link #documents}. */
    public int document(int place) {
        return numbers[place];
    }

    /** The {@link #value} of the document in a place. */
    public float valueAt(int place) {
        return values[place];
    }

    /** From 0 to 1: 1 where all words stand in the title as they are. Cost: logarithmic in what was found. */
    public double value(int document) {
        int place = Arrays.binarySearch(numbers, 0, size, document);
        return place < 0 ? 0 : values[place];
    }

    /** The words of the query that the document answers, as they were typed, in their order. */
    public List<String> wordsFoundIn(int document) {
        List<String> found = new ArrayList<>();
        int place = Arrays.binarySearch(numbers, 0, size, document);
        for (int word = 0; place >= 0 && word < words.size(); word++) {
            if ((answered[place] >> word & 1) == 1) {
                found.add(words.get(word));
            }
        }
        return found;
    }
}
