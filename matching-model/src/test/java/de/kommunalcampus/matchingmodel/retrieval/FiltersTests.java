// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import static de.kommunalcampus.matchingmodel.testing.World.TODAY;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FiltersTests {

    @Test
    void refuseNonsense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Filters(null, Set.of(), null, Set.of(), new BigDecimal("-1"), null, null, null))
                .withMessageContaining("negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Filters(null, Set.of(), null, Set.of(), null, TODAY, TODAY.minusDays(1), null))
                .withMessageContaining("ends before");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Filters(null, Set.of(), null, Set.of(), null, null, null, Double.NaN));
    }
}
