// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTests {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Ich pflege Grünanlagen, Grünanlagen",
        "Danach bearbeite ich Online-Anträge, Online-Anträge",
        "Rechnungen bezahle ich, Rechnungen",
        "I issue building permits, permits",
        "hauptsächlich wohngeld, wohngeld",
        "Ich unterrichte, unterrichte",
    })
    void isAboutItsNouns(String clause, String word) {
        assertThat(Statement.of(clause).isAboutAnyOf(List.of(word))).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Ich pflege Grünanlagen, pflege",
        "Danach bearbeite ich Online-Anträge, bearbeite",
        "I issue building permits, issue",
        "I issue building permits, I",
        "Ich arbeite, arbeite",
    })
    void isNotAboutItsVerb(String clause, String word) {
        assertThat(Statement.of(clause).isAboutAnyOf(List.of(word))).isFalse();
    }
}
