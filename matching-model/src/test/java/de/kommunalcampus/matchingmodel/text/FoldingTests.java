// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTests {

    @Test
    void bringsSpellingsTogether() {
        assertThat(Folding.fold("prüfung")).isEqualTo(Folding.fold("pruefung")).isEqualTo("prufung");
        assertThat(Folding.fold("straße")).isEqualTo("strasse");
        assertThat(Folding.fold("ämter")).isEqualTo(Folding.fold("aemter"));
        assertThat(Folding.fold("café")).isEqualTo("cafe");
    }

    @Test
    void keepsDiphthongsApart() {
        assertThat(Folding.fold("steuer")).isEqualTo("steuer");
        assertThat(Folding.fold("neue")).isEqualTo("neue");
        assertThat(Folding.fold("quelle")).isEqualTo("quelle");
    }
}
