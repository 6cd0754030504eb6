// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.concepts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TitleGramsTests {
    private final TitleGrams grams = new TitleGrams(2, 3);

    @Test
    void takesBoundariesForCharacters() {
        assertThat(grams.of("Ab c")).containsOnlyKeys("<a", "ab", "b_", "_c", "c>", "<ab", "ab_", "b_c", "_c>");
    }

    @Test
    void countsWhatComesAgain() {
        assertThat(grams.of("anan")).containsEntry("an", 2).containsEntry("na", 1);
    }

    @Test
    void bringsSpellingsTogether() {
        assertThat(grams.of("Müller")).isEqualTo(grams.of("MUELLER")).isEqualTo(grams.of("Mu\u0308ller"));
        assertThat(grams.of("Straßenwärter")).isEqualTo(grams.of("strassenwaerter"));
        assertThat(grams.of("Koch/Köchin")).isEqualTo(grams.of("koch  köchin!"));
    }

    @Test
    void bearsWhatIsNoTitle() {
        assertThat(grams.of("")).isEmpty();
        assertThat(grams.of("😀 …")).isEmpty();
        assertThat(grams.of("a".repeat(10_000))).isEqualTo(grams.of("a".repeat(300)));
        assertThatIllegalArgumentException().isThrownBy(() -> new TitleGrams(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new TitleGrams(0, 2));
    }
}
