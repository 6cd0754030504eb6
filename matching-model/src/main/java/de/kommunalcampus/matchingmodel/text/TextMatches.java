// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/** What a query found, with how well. */
public final class TextMatches {

    private static final TextMatches ABSENT = new TextMatches(List.of(), new int[0], new float[0], new short[0]);

    private final List<String> words;
    private final int[] numbers;
    private final float[] values;
    private final short[] answered;

    private TextMatches(List<String> words, int[] numbers, float[] values, short[] answered) {
        this.words = words;
        this.numbers = numbers;
        this.values = values;
        this.answered = answered;
    }

    /**
     * A document is found where it answers words that have at least the given share of the say, and where its sum is at
     * least the given share of the best. A word has the more say the rarer it is and the better anything answers it: a word
     * that nothing meets but by its parts does not outvote one that stands in titles.
     */
    static TextMatches of(List<String> words, Tally tally, Slots slots, double leastSay, double leastShareOfBest) {
        boolean[] suffices = tally.sufficientSets(leastSay);
        double least = tally.strongestTotal() * leastShareOfBest;
        int[] found = new int[tally.seenCount()];
        int size = 0;
        for (int i = 0; i < found.length; i++) {
            int slot = tally.seen(i);
            if (tally.total(slot) >= least && suffices[tally.answered(slot)]) {
                found[size++] = slots.document(slot);
            }
        }
        int[] numbers = Arrays.copyOf(found, size);
        Arrays.sort(numbers);
        float[] values = new float[size];
        short[] answered = new short[size];
        double most = tally.most();
        for (int i = 0; i < size; i++) {
            int slot = slots.slot(numbers[i]);
            values[i] = (float) Math.min(1, tally.total(slot) / most);
            answered[i] = tally.answered(slot);
        }
        return new TextMatches(List.copyOf(words), numbers, values, answered);
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
        return numbers.length;
    }

    /** Those found, ascending. */
    public int document(int place) {
        return numbers[place];
    }

    /** The {@link #value} of the document in a place. */
    public float valueAt(int place) {
        return values[place];
    }

    /** The documents found. */
    public RoaringBitmap documents() {
        return RoaringBitmap.bitmapOf(numbers);
    }

    /** From 0 to 1: 1 where all words stand in the title as they are. Cost: logarithmic in what was found. */
    public double value(int document) {
        int slot = Arrays.binarySearch(numbers, document);
        return slot < 0 ? 0 : values[slot];
    }

    /** The words of the query that the document answers, as they were typed, in their order. */
    public List<String> wordsFoundIn(int document) {
        List<String> found = new ArrayList<>();
        int slot = Arrays.binarySearch(numbers, document);
        for (int word = 0; slot >= 0 && word < words.size(); word++) {
            if ((answered[slot] >> word & 1) == 1) {
                found.add(words.get(word));
            }
        }
        return found;
    }
}
