// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeanReciprocalRankTests {

    @Test
    void isTheMeanOfOneOverTheRankOfTheFirstRelevantItem() {
        MeanReciprocalRank mean = new MeanReciprocalRank();
        mean.add(List.of("a", "b"), Set.of("a"));
        mean.add(List.of("x", "y", "z", "a"), Set.of("a", "b"));
        mean.add(List.of("x"), Set.of("a"));

        // (1 + 1/4 + 0) / 3
        assertThat(mean.value().orElseThrow()).isCloseTo(0.416667, within(1e-6));
    }

    @Test
    void leavesOutQueriesWithoutARelevantItem() {
        MeanReciprocalRank mean = new MeanReciprocalRank();
        assertThat(mean.value()).isEmpty();
        mean.add(List.of("a"), Set.of());
        assertThat(mean.value()).isEmpty();
        mean.add(List.of("a"), Set.of("a"));
        assertThat(mean.value()).hasValue(1);
    }
}
