// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmallestFirstTests {

    @Test
    void keepsWhatSortingWouldPutFirst() {
        SplittableRandom random = new SplittableRandom(4);
        for (int round = 0; round < 2_000; round++) {
            long[] keys = random.longs(random.nextInt(60), 0, 20).toArray();
            int count = random.nextInt(20);
            SmallestFirst first = new SmallestFirst(count);
            boolean backwards = random.nextBoolean();
            for (int i = 0; i < keys.length; i++) {
                int ordinal = backwards ? keys.length - 1 - i : i;
                first.add(ordinal, keys[ordinal]);
            }
            List<Integer> sorted = IntStream.range(0, keys.length)
                    .boxed()
                    .sorted(Comparator.comparingLong((Integer i) -> keys[i]).thenComparing(i -> i))
                    .limit(count)
                    .toList();
            assertThat(first.inOrder().boxed().toList()).isEqualTo(sorted);
        }
    }
}
