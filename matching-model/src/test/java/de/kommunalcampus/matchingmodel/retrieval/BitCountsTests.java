// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Beside counting bit by bit, across all the sizes at which sums are carried on or spread. */
class BitCountsTests {

    @Test
    void countsWhatCountingBitByBitCounts() {
        SplittableRandom random = new SplittableRandom(20261128);
        BitCounts counts = new BitCounts();
        for (int words = 0; words < 1_100; words += 1 + words / 20) {
            counts.clear();
            int[] expected = new int[Long.SIZE];
            for (int i = 0; i < words; i++) {
                long word = random.nextInt(8) == 0 ? -1L : random.nextLong();
                counts.add(word);
                for (int bit = 0; bit < Long.SIZE; bit++) {
                    expected[bit] += (int) (word >>> bit & 1);
                }
            }
            assertThat(counts.counts(0, Long.SIZE)).as("%d words", words).isEqualTo(expected);
            assertThat(counts.counts(0, Long.SIZE))
                    .as("%d words, asked again", words)
                    .isEqualTo(expected);
        }
    }
}
