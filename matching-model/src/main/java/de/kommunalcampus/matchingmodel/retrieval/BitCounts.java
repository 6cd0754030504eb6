// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import java.util.Arrays;

/**
 * Counts for each of 64 bits in how many words it is set. Eight words at a time go through a tree of carry-save adders
 * (Harley and Seal), whose sums stand across eight words, one for each binary digit: some six operations a word, however
 * many bits are set, and no branch on them.
 */
final class BitCounts {

    private static final int AT_ONCE = 8;

    /** So many words at most until the eight digits would overflow. */
    private static final int MOST = 248;

    private final long[] digits = new long[Integer.SIZE - 1];
    private final long[] waiting = new long[MOST];
    private int size;

    /** Back to nothing counted. */
    void clear() {
        Arrays.fill(digits, 0);
        size = 0;
    }

    void add(long word) {
        waiting[size++] = word;
        if (size == MOST) {
            sum();
        }
    }

    void addAll(long[] words, int length) {
        for (int from = 0; from < length; ) {
            int some = Math.min(MOST - size, length - from);
            System.arraycopy(words, from, waiting, size, some);
            from += some;
            size += some;
            if (size == MOST) {
                sum();
            }
        }
    }

    /** The counts so far of the bits from one to before another. */
    int[] counts(int from, int to) {
        while (size % AT_ONCE != 0) {
            waiting[size++] = 0;
        }
        sum();
        int[] counts = new int[to - from];
        for (int bit = from; bit < to; bit++) {
            counts[bit - from] = count(bit);
        }
        return counts;
    }

    private int count(int bit) {
        int count = 0;
        for (int digit = 0; digit < digits.length; digit++) {
            count |= (int) (digits[digit] >>> bit & 1) << digit;
        }
        return count;
    }

    private void sum() {
        if (size == 0) {
            return;
        }
        long ones = 0;
        long twos = 0;
        long fours = 0;
        long eights = 0;
        long sixteens = 0;
        long more = 0;
        long evenMore = 0;
        long most = 0;
        for (int i = 0; i < size; i += AT_ONCE) {
            long a = waiting[i];
            long b = waiting[i + 1];
            long twosA = carry(ones, a, b);
            ones ^= a ^ b;
            a = waiting[i + 2];
            b = waiting[i + 3];
            long twosB = carry(ones, a, b);
            ones ^= a ^ b;
            long foursA = carry(twos, twosA, twosB);
            twos ^= twosA ^ twosB;
            a = waiting[i + 4];
            b = waiting[i + 5];
            twosA = carry(ones, a, b);
            ones ^= a ^ b;
            a = waiting[i + 6];
            b = waiting[i + 7];
            twosB = carry(ones, a, b);
            ones ^= a ^ b;
            long foursB = carry(twos, twosA, twosB);
            twos ^= twosA ^ twosB;
            long carried = carry(fours, foursA, foursB);
            fours ^= foursA ^ foursB;
            long next = eights & carried;
            eights ^= carried;
            carried = sixteens & next;
            sixteens ^= next;
            next = more & carried;
            more ^= carried;
            carried = evenMore & next;
            evenMore ^= next;
            most ^= carried;
        }
        size = 0;
        addDigits(new long[] {ones, twos, fours, eights, sixteens, more, evenMore, most});
    }

    /** Adds 64 numbers at once to those so far, digit by digit. */
    private void addDigits(long[] more) {
        long carried = 0;
        for (int digit = 0; digit < more.length; digit++) {
            long former = digits[digit];
            digits[digit] = former ^ more[digit] ^ carried;
            carried = carry(former, more[digit], carried);
        }
        for (int digit = more.length; digit < digits.length; digit++) {
            long former = digits[digit];
            digits[digit] = former ^ carried;
            carried &= former;
        }
    }

    /** What two of three bits carry over. */
    private static long carry(long a, long b, long c) {
        return (a & b) | ((a ^ b) & c);
    }
}
