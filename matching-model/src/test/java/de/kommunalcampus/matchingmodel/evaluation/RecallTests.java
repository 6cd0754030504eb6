// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecallTests {

    @Test
    void isTheShareOfTheRelevantItemsFound() {
        assertThat(Recall.at(3).of(List.of("a", "x", "b", "c"), Set.of("a", "b", "c", "d")))
                .hasValue(0.5);
        assertThat(Recall.at(10).of(List.of("x"), Set.of("a"))).hasValue(0);
    }

    @Test
    void saysNothingWhereNothingIsRelevant() {
        assertThat(Recall.at(3).of(List.of("a"), Set.of())).isEmpty();
    }
}
