// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PercentilesTests {
    private static final double[] HUNDRED =
            IntStream.rangeClosed(1, 100).mapToDouble(i -> 101 - i).toArray();

    @Test
    void areTheSmallestValuesThatEnoughOthersDoNotExceed() {
        assertThat(Percentiles.of(HUNDRED, 50)).isEqualTo(50);
        assertThat(Percentiles.of(HUNDRED, 99)).isEqualTo(99);
        assertThat(Percentiles.of(HUNDRED, 100)).isEqualTo(100);
        assertThat(Percentiles.of(new double[] {3, 1, 2}, 50)).isEqualTo(2);
        assertThat(Percentiles.of(new double[] {7}, 1)).isEqualTo(7);
    }

    @Test
    void leaveTheValuesInTheirOrder() {
        double[] values = {3, 1, 2};
        Percentiles.of(values, 99);
        Percentiles.median(values);
        assertThat(values).containsExactly(3, 1, 2);
    }

    @Test
    void medianIsTheOneInTheMiddle() {
        assertThat(Percentiles.median(new double[] {9, 1, 5, 2, 8})).isEqualTo(5);
    }

    @Test
    void nothingHasNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> Percentiles.of(new double[0], 50));
        assertThatIllegalArgumentException().isThrownBy(() -> Percentiles.of(HUNDRED, 0));
    }
}
