// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.ArrayList;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/** What a query found, with how well. */
public final class TextMatches {

    private static final TextMatches ABSENT =
            new TextMatches(List.of(), new RoaringBitmap(), new float[0], new short[0], 1);

    private final List<String> words;
    private final RoaringBitmap documents;
    private final float[] totals;
    private final short[] matchedWords;
    private final double most;

    TextMatches(List<String> words, RoaringBitmap documents, float[] totals, short[] matchedWords, double most) {
        this.words = words;
        this.documents = documents;
        this.totals = totals;
        this.matchedWords = matchedWords;
        this.most = most;
    }

    /** There was no query, or no word in it. */
    public static TextMatches absent() {
        return ABSENT;
    }

    /** False where nothing was asked; a query that finds nothing is present. */
    public boolean isPresent() {
        return this != ABSENT;
    }

    /** The documents found; shared, so only to read. */
    public RoaringBitmap documents() {
        return documents;
    }

    /** From 0 to 1: 1 where all words stand in the title as they are. */
    public double value(int document) {
        return document < totals.length ? Math.min(1, totals[document] / most) : 0;
    }

    /** The words of the query that the document answers, in their order. */
    public List<String> wordsFoundIn(int document) {
        List<String> found = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            if ((matchedWords[document] >> word & 1) == 1) {
                found.add(words.get(word));
            }
        }
        return found;
    }
}
