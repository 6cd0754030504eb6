// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NdcgTests {

    @Test
    void isOneForTheIdealOrder() {
        assertThat(Ndcg.at(10).of(List.of("a", "b", "c"), Set.of("a", "b"))).hasValue(1);
    }

    @Test
    void isTheDiscountedGainOverTheIdealOne() {
        // (1/log2(3) + 1/log2(4)) / (1/log2(2) + 1/log2(3)) = (0.63093 + 0.5) / (1 + 0.63093)
        assertThat(Ndcg.at(10).of(List.of("x", "a", "b"), Set.of("a", "b")).orElseThrow())
                .isCloseTo(0.69343, within(1e-5));
    }

    @Test
    void cutsOffAndComparesWithWhatFitsIntoTheCut() {
        assertThat(Ndcg.at(2).of(List.of("a", "b"), Set.of("a", "b", "c", "d"))).hasValue(1);
        assertThat(Ndcg.at(1).of(List.of("x", "a"), Set.of("a"))).hasValue(0);
    }

    @Test
    void saysNothingWhereNothingIsRelevant() {
        assertThat(Ndcg.at(10).of(List.of("a"), Set.of())).isEmpty();
        assertThat(Ndcg.at(10).of(List.of(), Set.of("a"))).hasValue(0);
    }

    @Test
    void countsAnItemOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ndcg.at(10).of(List.of("a", "a"), Set.of("a")));
        assertThatIllegalArgumentException().isThrownBy(() -> Ndcg.at(0));
    }
}
