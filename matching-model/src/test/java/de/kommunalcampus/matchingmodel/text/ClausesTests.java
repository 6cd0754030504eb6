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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ich mache keine Rechnungen                                   | ''
            Ich stelle Ausweise aus und mache keine Meldungen            | Ich stelle Ausweise aus
            Keine Pässe, Ausweise und Meldungen, sondern Wohngeld        | sondern Wohngeld
            Ich bearbeite nicht Wohngeld sondern Kindergeld              | sondern Kindergeld
            Ich stelle keine Pässe oder Ausweise aus                     | ''
            Ich mache nicht nur Wohngeld                                 | Ich mache nicht nur Wohngeld
            Ich bin in Excel nicht sicher                                | Ich bin in Excel nicht sicher
            Excel kann ich nicht                                         | Excel kann ich nicht
            Vergaben habe ich noch nie gemacht                           | Vergaben habe ich noch nie gemacht
            Des mach i net                                               | ''
            Außer Wohngeld mache ich alles                               | mache ich alles
            Mein Mann macht zu Hause den Haushalt                        | ''
            Ich arbeite von zu Hause                                     | Ich arbeite von zu Hause
            Früher war ich in der Vergabestelle, jetzt im Standesamt     | jetzt im Standesamt
            I don't issue passports. I answer the phone                  | I answer the phone
            Tickets are not my job                                       | ''
            """)
    void leavesOutWhatIsDenied(String text, String clauses) {
        assertThat(String.join(" / ", Clauses.statedIn(text))).isEqualTo(clauses);
    }
}
