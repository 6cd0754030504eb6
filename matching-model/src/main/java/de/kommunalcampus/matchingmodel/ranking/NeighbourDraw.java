// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

/**
 * Chance for one list: of two neighbours that fit almost equally well, now and then the second one comes first. So what a
 * place does can be told from what a course does.
 *
 * @param seed equal seeds draw alike, so that all pages of a list, and the same list again, are of one draw
 */
public record NeighbourDraw(long seed) {

    /** With which each pair changes places. */
    public static final double PROBABILITY = 0.1;

    /** Scores that differ by less. */
    public static final double BOUND = 0.02;

    private static final long STEP = 0x9E3779B97F4A7C15L;

    /** @param pair that of the first and second place is 0, of the third and fourth 1, and so on */
    boolean swaps(int pair) {
        return (mix(seed + (pair + 1) * STEP) >>> 11) * 0x1.0p-53 < PROBABILITY;
    }

    /** The finisher of SplitMix64: each bit of the input changes each of the output half the time. */
    private static long mix(long bits) {
        long mixed = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
