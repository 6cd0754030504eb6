// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DomainWordsTests {

    private static List<AnalysedWord> analysed(String expression) {
        Analysis analysis = new Analysis();
        return DomainWords.words(expression).stream().map(analysis::analyse).toList();
    }

    private static List<String> meanings(String expression) {
        return DomainWords.get().of(analysed(expression)).stream()
                .map(meaning -> DomainWords.key(meaning.words()))
                .toList();
    }

    private static String key(String expression) {
        return DomainWords.key(analysed(expression));
    }

    @Test
    void knowAbbreviationsBothWays() {
        assertThat(meanings("BEM")).contains(key("Betriebliches Eingliederungsmanagement"));
        assertThat(meanings("betriebliches eingliederungsmanagement")).contains(key("BEM"));
        for (String abbreviation : List.of("DMS", "OZG", "UVgO", "DSGVO", "SGB XII", "TVöD", "AEVO")) {
            assertThat(meanings(abbreviation)).as(abbreviation).isNotEmpty();
        }
    }

    @Test
    void leadFromEverydayWordsToSubjectsAndNotBack() {
        assertThat(meanings("Umzug")).contains(key("Melderecht"));
        assertThat(meanings("Melderecht")).doesNotContain(key("Umzug"));
    }

    @Test
    void everyExpressionHasAMeaningfulWordAndIsShortEnough() {
        for (DomainWordsFile.Line line : DomainWordsFile.read()) {
            Stream.concat(line.from().stream(), line.to().stream())
                    .forEach(expression -> assertThat(analysed(expression))
                            .as(line + ": " + expression)
                            .hasSizeBetween(1, DomainWords.MOST_WORDS));
        }
    }

    @Test
    void noLineIsThereTwice() {
        Set<String> seen = new HashSet<>();
        for (DomainWordsFile.Line line : DomainWordsFile.read()) {
            assertThat(seen.add(line.relation() + " " + line.from() + " " + line.to()))
                    .as(line.toString())
                    .isTrue();
        }
    }

    @Test
    void aLineWithoutRelationOrExpressionIsRefused() {
        assertThatThrownBy(() -> DomainWordsFile.line("SAME | a | b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DomainWordsFile.line("a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DomainWordsFile.line("LEADS_TO | a | b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void forgiveATypingError() {
        assertThat(DomainWords.get().near(analysed("Kneippe").getFirst().whole()))
                .isNotEmpty();
        assertThat(DomainWords.get().near("xyzzy")).isEmpty();
    }
}
