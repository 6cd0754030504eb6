// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ich stelle Ausweise aus, nehme Anmeldungen entgegen und buche | Ich stelle Ausweise aus / nehme Anmeldungen entgegen / buche
            Erstens. Zweitens; drittens!                                 | Erstens / Zweitens / drittens
            Pass- und Ausweisrecht                                       | Pass- und Ausweisrecht
            Seit 01.02.2026 im Amt                                       | Seit 01.02.2026 im Amt
            E-Akte - Excel                                               | E-Akte / Excel
            """)
    void cutsWhereOneThingEnds(String text, String clauses) {
        assertThat(String.join(" / ", Clauses.of(text))).isEqualTo(clauses);
    }
}
