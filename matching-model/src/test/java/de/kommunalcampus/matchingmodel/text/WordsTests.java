// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTests {

    private static List<String> keys(String text) {
        return Words.of(text).stream().map(Word::key).toList();
    }

    @Test
    void cutAtEverythingThatIsNeitherLetterNorDigit() {
        assertThat(keys("Vergaberecht (UVgO), § 8a: Einführung!"))
                .containsExactly("vergaberecht", "uvgo", "8a", "einführung");
    }

    @Test
    void keepWhatWasTyped() {
        assertThat(Words.of("E-Akte für Prüfer:innen"))
                .extracting(Word::typed)
                .containsExactly("E-Akte", "Akte", "für", "Prüfer:innen");
    }

    @Test
    void giveAHyphenatedWordWholeAndInParts() {
        assertThat(keys("E-Akte-System")).containsExactly("eaktesystem", "akte", "system");
        assertThat(keys("Ein- und Ausgang – neu")).containsExactly("eingang", "und", "ausgang", "neu");
    }

    @Test
    void dropGenderMarksOfEveryKind() {
        assertThat(keys("Sachbearbeiter:in, Leiter*innen, Prüfer/-in, Berater_innen, IT/Info"))
                .containsExactly("sachbearbeiter", "leiter", "prüfer", "berater", "it", "info");
        assertThat(keys("Beamte:r Beauftragte/r Jurist(in) ErzieherInnen LeiterIn Verwaltungsfachwirt/in Bürger·innen"))
                .containsExactly(
                        "beamte", "beauftragte", "jurist", "erzieher", "leiter", "verwaltungsfachwirt", "bürger");
        assertThat(keys("Bürger:innenbüro")).containsExactly("bürgerbüro");
    }

    @Test
    void leaveBracketsAndColonsThatMarkNoGender() {
        assertThat(keys("Thema: Inklusion (in Kitas)")).containsExactly("thema", "inklusion", "in", "kitas");
        assertThat(keys("Recht/Innendienst")).containsExactly("recht", "innendienst");
    }

    @Test
    void composeDecomposedUmlauts() {
        assertThat(keys("Pru\u0308fung")).containsExactly("prüfung");
    }

    @Test
    void bearWhatIsNoText() {
        assertThat(keys("")).isEmpty();
        assertThat(keys("🎉 🏛 – - §")).isEmpty();
        assertThat(keys("x".repeat(10_000))).isEmpty();
        assertThat(keys("- und -")).containsExactly("und");
        assertThat(keys("паспорт 护照 Pass")).containsExactly("паспорт", "护照", "pass");
    }
}
