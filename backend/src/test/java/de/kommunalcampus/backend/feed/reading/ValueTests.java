// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.reading;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1547|1547.00",
                "4397.05|4397.05",
                "49.5|49.50",
                "1.290,00 €|1290.00",
                "1.290|1290.00",
                "49,90|49.90",
                "EUR 49,-|49.00",
                "0.0|0.00",
                "-5|-5.00",
                "1362.549|1362.55"
            })
    void readsSums(String text, BigDecimal amount) {
        assertThat(Amounts.parse(text)).contains(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "auf Anfrage", "ab 5", "1,2,3", "99999999999", "1e3", "NaN"})
    void refusesWhatIsNoSum(String text) {
        assertThat(Amounts.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://kurse.example/a b,https://kurse.example/a%20b",
        "www.kurse.example,https://www.kurse.example",
        "http://kurse.example,http://kurse.example"
    })
    void linksToTheWeb(String text, String address) {
        assertThat(Links.web(text)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "//kurse.example",
                "kurse",
                "https://user:secret@kurse.example",
                "https:",
                ""
            })
    void linksToNothingElse(String text) {
        assertThat(Links.web(text)).isEmpty();
    }

    @Test
    void knowsOneSiteByTwoSpellings() {
        assertThat(Links.site("https://www.Kurse.example/a/"))
                .isEqualTo(Links.site("http://kurse.example/a"))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "1,BASIC",
        "2,BASIC",
        "3,INTERMEDIATE",
        "4,INTERMEDIATE",
        "5,ADVANCED",
        "6,ADVANCED",
        "7,EXPERT",
        "8,EXPERT"
    })
    void mapsDigCompInPairs(String step, ProficiencyLevel level) {
        assertThat(Levels.parseDigComp(step)).contains(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9", "12", "B1", ""})
    void knowsNoOtherSteps(String step) {
        assertThat(Levels.parseDigComp(step)).isEmpty();
    }

    @Test
    void promisesWholeSentences() {
        String text = "Sie lernen das Vergaberecht kennen. ".repeat(20);
        assertThat(Promise.of(text)).hasSizeLessThanOrEqualTo(240).endsWith("kennen.");
        assertThat(Promise.of("Wort ".repeat(100)))
                .hasSizeLessThanOrEqualTo(240)
                .endsWith("Wort …");
        assertThat(Promise.of("Kurz.")).isEqualTo("Kurz.");
    }
}
