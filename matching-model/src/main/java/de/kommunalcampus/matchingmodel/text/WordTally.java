// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.Arrays;

/**
 * How well each document answers one word. Documents are known by their slots here, and in which order they are met does
 * not show. Made once for an index, then used again and again.
 */
final class WordTally {

    private static final int[] NONE = {};

    /** From so many of 64 neighbours on, looking at all of them costs less than finding out which. */
    private static final int MANY = 16;

    /** A word tells something where no more than one document in so many answers it. */
    private static final int TELLING = 4;

    private final int documents;
    private final float[] best;
    private final long[] met;
    private final float[] strengths = new float[Postings.PERCENTS];
    private double strengthsFactor;
    private int[] last = NONE;
    private double lastFactor;
    private double everywhere;
    private float strongest;
    private double found;
    private double weight;

    WordTally(Slots slots) {
        documents = slots.documents();
        met = new long[(slots.size() >> 6) + 1];
        best = new float[met.length << 6];
    }

    /** Of several ways in which the word meets a document the best counts. */
    void meet(int slot, double strength) {
        met[slot >> 6] |= 1L << slot;
        if (strength > best[slot]) {
            best[slot] = (float) strength;
        }
    }

    /** The same for all postings of a term, each with its percent of the factor; passes over what cannot better anything. */
    void meetAll(int[] postings, double factor) {
        if (factor <= everywhere || (factor <= lastFactor && Postings.areNoBetter(postings, last))) {
            return;
        }
        last = postings;
        lastFactor = factor;
        prepareStrengths(factor);
        int word = 0;
        long bits = 0;
        float least = Float.MAX_VALUE;
        for (int posting : postings) {
            int slot = Postings.slot(posting);
            float strength = strengths[Postings.percent(posting)];
            least = strength < least ? strength : least;
            if (strength > best[slot]) {
                best[slot] = strength;
            }
            if (slot >> 6 != word) {
                met[word] |= bits;
                word = slot >> 6;
                bits = 0;
            }
            bits |= 1L << slot;
        }
        met[word] |= bits;
        if (postings.length == documents) {
            everywhere = Math.max(everywhere, least);
        }
    }

    private void prepareStrengths(double factor) {
        if (factor != strengthsFactor) {
            for (int percent = 0; percent < strengths.length; percent++) {
                strengths[percent] = (float) (factor * percent / 100);
            }
            strengthsFactor = factor;
        }
    }

    /** How well every document answers the word at least: a weaker way to meet them changes nothing. */
    double everywhere() {
        return everywhere;
    }

    boolean isFoundBetterThan(double strength) {
        for (int i = 0; i < met.length; i++) {
            for (long rest = met[i]; rest != 0; rest &= rest - 1) {
                if (best[(i << 6) + Long.numberOfTrailingZeros(rest)] > strength) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Ends the word. It weighs ln(1 + documents / documents found), where one that it meets half as well as the best is
     * half found.
     *
     * @param emphasis times this, from above 0 to 1
     * @param unfound how much of the most a word can weigh one weighs that is found nowhere
     */
    void close(double emphasis, double unfound) {
        // Exact, so the same in any order: up to 2^20 floats from 2^-10 to 1 fill 53 bits at most.
        found = 0;
        strongest = 0;
        for (int i = 0; i < met.length; i++) {
            if (Long.bitCount(met[i]) >= MANY) {
                countAll(i << 6);
            } else {
                countMet(i << 6, met[i]);
            }
        }
        double share = strongest == 0 ? 1 : found / strongest;
        weight = StrictMath.log(1 + documents / share) * emphasis * (strongest == 0 ? unfound : 1);
    }

    private void countAll(int first) {
        double even = 0;
        double odd = 0;
        float most = strongest;
        for (int slot = first; slot < first + Long.SIZE; slot += 2) {
            even += best[slot];
            odd += best[slot + 1];
            float more = best[slot] > best[slot + 1] ? best[slot] : best[slot + 1];
            most = more > most ? more : most;
        }
        found += even + odd;
        strongest = most;
    }

    private void countMet(int first, long bits) {
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            float strength = best[first + Long.numberOfTrailingZeros(rest)];
            found += strength;
            strongest = Math.max(strongest, strength);
        }
    }

    /** Valid once the word is closed, like all below. */
    double weight() {
        return weight;
    }

    /** What the document reaches that answers it best; for a word found nowhere, what it weighs. */
    double say() {
        return strongest == 0 ? weight : weight * strongest;
    }

    /** Whether it is answered, but by so few documents that it tells them from the others. */
    boolean isTelling() {
        return strongest > 0 && found * TELLING <= strongest * documents;
    }

    /** What a document reaches. */
    float reached(int slot) {
        return (float) (weight * best[slot]);
    }

    boolean isMet(int slot) {
        return (met[slot >> 6] >>> slot & 1) != 0;
    }

    /** Adds the slots that are met to a set of bits. */
    void addTo(long[] slots) {
        for (int i = 0; i < met.length; i++) {
            slots[i] |= met[i];
        }
    }

    /** Ready for the next word. Cost: linear in what was met. */
    void clear() {
        for (int i = 0; i < met.length; i++) {
            if (met[i] != 0) {
                Arrays.fill(best, i << 6, i + 1 << 6, 0);
                met[i] = 0;
            }
        }
        last = NONE;
        lastFactor = 0;
        everywhere = 0;
    }
}
