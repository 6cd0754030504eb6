// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTests {

    @Test
    void cutAtEverythingThatIsNeitherLetterNorDigit() {
        assertThat(Words.of("Vergaberecht (UVgO), § 8a: Einführung!"))
                .containsExactly("vergaberecht", "uvgo", "8a", "einführung");
    }

    @Test
    void giveAHyphenatedWordWholeAndInParts() {
        assertThat(Words.of("E-Akte-System")).containsExactly("eaktesystem", "akte", "system");
        assertThat(Words.of("Ein- und Ausgang – neu")).containsExactly("ein", "und", "ausgang", "neu");
    }

    @Test
    void dropGenderMarks() {
        assertThat(Words.of("Sachbearbeiter:in, Leiter*innen, Prüfer/-in, Berater_innen, IT/Info"))
                .containsExactly("sachbearbeiter", "leiter", "prüfer", "berater", "it", "info");
    }

    @Test
    void composeDecomposedUmlauts() {
        assertThat(Words.of("Pru\u0308fung")).containsExactly("prüfung");
    }

    @Test
    void bearWhatIsNoText() {
        assertThat(Words.of("")).isEmpty();
        assertThat(Words.of("🎉 🏛 – - §")).isEmpty();
        assertThat(Words.of("x".repeat(10_000))).isEmpty();
    }
}
