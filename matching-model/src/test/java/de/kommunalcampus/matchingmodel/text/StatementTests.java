// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        // one of several things, its verb aside
        "Ausweise, Ausweise und Pässe ausstellen",
        "Bürger, Bürgerinnen und Bürger beraten",
        // by parts, but for what kind of thing it is
        "Kita, Kita-Recht",
        "Abwassergebühren, Gebühren kalkulieren",
        // by what the trade calls the same
        "Hochzeiten, Eheschließungen durchführen",
        // mistyped
        "Jahresabschlus, Jahresabschluss aufstellen",
    })
    void saysMostOfAName(String clause, String name) {
        assertThat(Statement.of(clause).says(Name.of(name, false))).isGreaterThan(0.4);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Führungen, Fahrzeuge des Bauhofs führen",
        "Rechtsamt, Amt steuern",
        "Karten, Fahrerkarte",
        "Workshops, Moderation von Sitzungen und Workshops",
        "Berichte, Prüfbericht",
    })
    void saysLittleOfAName(String clause, String name) {
        assertThat(Statement.of(clause).says(Name.of(name, false))).isLessThan(0.4);
    }

    @Test
    void knowsThatEnglishNamesBeginWithVerbs() {
        Statement plans = Statement.of("plan");
        assertThat(plans.says(Name.of("Plan participation", true))).isLessThan(0.4);
    }

    @Test
    void takesAnApprenticeForTheSpeaker() {
        assertThat(Statement.of("Azubi im Bürgerbüro").isAboutAnyOf(List.of("Azubi")))
                .isFalse();
        assertThat(Statement.of("ich betreue Azubis").isAboutAnyOf(List.of("Azubis")))
                .isTrue();
    }
}
