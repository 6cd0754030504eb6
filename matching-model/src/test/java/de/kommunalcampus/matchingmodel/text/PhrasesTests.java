// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTests {

    private final Phrases phrases = new Phrases(List.of("\"zu viel\"", "\"zu viel zu tun\"", "Vergabe im Kreis"));

    private List<String> joined(String text) {
        return phrases.joinedIn(Words.of(text)).stream().map(Word::key).toList();
    }

    @Test
    void makesOneWordOfAPhraseAndLeavesTheOthers() {
        assertThat(joined("Mir wird Zu Viel!")).containsExactly("mir", "wird", "zu viel");
        assertThat(joined("zu sehr viel")).containsExactly("zu", "sehr", "viel");
    }

    @Test
    void takesTheLongerOfTwo() {
        assertThat(joined("zu viel zu tun")).containsExactly("zu viel zu tun");
        assertThat(joined("zu viel zu")).containsExactly("zu viel", "zu");
    }

    @Test
    void takesOnlyWhatStandsInQuotationMarks() {
        assertThat(joined("Vergabe im Kreis")).containsExactly("vergabe", "im", "kreis");
    }

    @Test
    void keepsWhatWasTyped() {
        assertThat(phrases.joinedIn(Words.of("ZU viel")))
                .extracting(Word::typed)
                .containsExactly("ZU viel");
    }
}
