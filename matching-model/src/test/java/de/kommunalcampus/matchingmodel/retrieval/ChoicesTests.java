// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChoicesTests {

    @ParameterizedTest
    @CsvSource({
        "FORMAT, PODCAST",
        "PRICE, CHEAP",
        "PRICE, 0",
        "MONTH, 2026-13",
        "MONTH, 2026",
        "MONTH, +12026-01",
        "WEEKDAY, monday",
        "CERTIFICATE, UNKNOWN",
        "PLACE, TO_30",
        "PROVIDER, ' '"
    })
    void refuseWhatIsNoValueOfTheFacet(Facet.Name name, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Choices(Map.of(name, Set.of(value))))
                .withMessageContaining(name.name())
                .withMessageContaining(value);
    }

    @ParameterizedTest
    @EnumSource(Facet.Name.class)
    void takeEveryValueOfAClosedFacet(Facet.Name name) {
        Set<String> codes = Choices.codes(name);

        assertThat(new Choices(Map.of(name, codes)).of(name)).isEqualTo(codes);
    }
}
