// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EllipsesTests {

    private static List<String> keys(String text) {
        return Words.of(text).stream().map(Word::key).toList();
    }

    @Test
    void borrowTheHeadOfTheWordBehind() {
        assertThat(keys("Pass- und Ausweisrecht")).containsExactly("passrecht", "und", "ausweisrecht");
        assertThat(keys("Widerspruchs- oder Klageverfahren"))
                .containsExactly("widerspruchsverfahren", "oder", "klageverfahren");
        assertThat(keys("Ordnungs-, Sozial- und Abgabenrecht"))
                .containsExactly("ordnungsrecht", "sozialrecht", "und", "abgabenrecht");
    }

    @Test
    void tryBothHeadsOfALongWord() {
        assertThat(keys("Kinder- und Jugendhilferecht"))
                .containsExactly("kinderhilferecht", "kinderrecht", "und", "jugendhilferecht");
    }

    @Test
    void exchangeAPrefix() {
        assertThat(keys("An-, Um- und Abmeldungen"))
                .containsExactly("anmeldungen", "ummeldungen", "und", "abmeldungen");
    }

    @Test
    void borrowTheBeginningOfTheWordBefore() {
        assertThat(keys("Haushaltsplanung und -ausgleich"))
                .containsExactly("haushaltsplanung", "und", "haushaltsausgleich");
    }

    @Test
    void leaveAloneWhatNothingCompletes() {
        assertThat(keys("Pass- und")).containsExactly("pass", "und");
        assertThat(keys("Vor- und Nachname")).contains("und", "nachname");
        assertThat(keys("Recht- Grundlagen")).containsExactly("recht", "grundlagen");
        assertThat(keys("kompakt -ausgleich")).containsExactly("kompakt", "ausgleich");
    }

    @Test
    void keepWhatWasTyped() {
        assertThat(Words.of("Pass- und Ausweisrecht").getFirst().typed()).isEqualTo("Pass");
    }
}
