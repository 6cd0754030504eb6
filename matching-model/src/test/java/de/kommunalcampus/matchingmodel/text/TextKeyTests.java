// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextKeyTests {

    @Test
    void joinsSpellingsOfATitle() {
        assertThat(TextKey.of("Vergaberecht – Einführung"))
                .isEqualTo(TextKey.of("VERGABERECHT: Einfuehrung!"))
                .isNotEqualTo(TextKey.of("Vergaberecht – Vertiefung"));
    }

    @Test
    void keepsTitlesApartThatDifferInALetterOrAreNoWords() {
        assertThat(TextKey.of("Teil A")).isNotEqualTo(TextKey.of("Teil B"));
        assertThat(TextKey.of("🎉")).isNotEqualTo(TextKey.of("🏛"));
    }
}
