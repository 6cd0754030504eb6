// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeanAveragePrecisionTests {
    private final MeanAveragePrecision mean = new MeanAveragePrecision();

    @Test
    void averagesThePrecisionAtEachRelevantItem() {
        // ranks 1, 3 and 6: (1/1 + 2/3 + 3/6) / 3
        mean.add(List.of("a", "x", "b", "y", "z", "c"), Set.of("a", "b", "c"));

        assertThat(mean.value().orElseThrow()).isCloseTo(0.72222, within(1e-5));
        assertThat(mean.standardError()).isEmpty();
    }

    @Test
    void countsARelevantItemThatIsNotRankedAsZero() {
        mean.add(List.of("a"), Set.of("a", "b"));

        assertThat(mean.value()).hasValue(0.5);
    }

    @Test
    void isTheMeanOverQueriesWithItsStandardError() {
        mean.add(List.of("a", "x"), Set.of("a")); // 1
        mean.add(List.of("x", "a"), Set.of("a")); // 1/2
        mean.add(List.of("x"), Set.of("a")); // 0

        assertThat(mean.value().orElseThrow()).isCloseTo(0.5, within(1e-12));
        // variance (0.25 + 0 + 0.25) / 2 = 0.25, over three queries
        assertThat(mean.standardError().orElseThrow()).isCloseTo(Math.sqrt(0.25 / 3), within(1e-12));
    }

    @Test
    void leavesOutWhatHasNoAnswer() {
        mean.add(List.of("a"), Set.of());

        assertThat(mean.value()).isEmpty();
    }

    @Test
    void refusesARankingThatNamesAnItemTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> mean.add(List.of("a", "a"), Set.of("a")));
    }
}
