// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RPrecisionAtKTests {
    private static final List<String> RANKING = List.of("a", "x", "b", "y", "c", "d");

    @Test
    void dividesByTheRelevantItemsWhereTheyAreFewerThanTheCut() {
        assertThat(RPrecisionAtK.at(5).of(RANKING, Set.of("a", "q"))).hasValue(0.5);
    }

    @Test
    void dividesByTheCutWhereMoreIsRelevant() {
        // a, b and c of five; d stands behind the cut
        assertThat(RPrecisionAtK.at(5).of(RANKING, Set.of("a", "b", "c", "d", "e", "f")))
                .hasValue(0.6);
    }

    @Test
    void looksNoFurtherThanTheCut() {
        assertThat(RPrecisionAtK.at(2).of(RANKING, Set.of("b"))).hasValue(0);
    }

    @Test
    void saysNothingWhereNothingIsRelevant() {
        assertThat(RPrecisionAtK.at(5).of(RANKING, Set.of())).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> RPrecisionAtK.at(0));
    }
}
