// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnalysisTests {

    private static AnalysedWord analyse(String word) {
        return new Analysis().analyse(new Word(word, word));
    }

    @Test
    void stemsInflection() {
        for (String word : List.of("schulungen", "schulung")) {
            assertThat(analyse(word).whole()).isEqualTo("schulung");
        }
        assertThat(analyse("gesetzes").whole()).isEqualTo(analyse("gesetze").whole());
        assertThat(analyse("beraterinnen").whole()).isEqualTo(analyse("berater").whole());
        assertThat(analyse("beamtin").whole()).isEqualTo(analyse("beamter").whole());
        assertThat(analyse("termin").whole()).isEqualTo("termin");
    }

    @Test
    void splitsCompoundsWithoutTheLinkingLetters() {
        assertThat(analyse("haushaltsplanung").parts()).containsExactly("haushalt", "planung");
        assertThat(analyse("gebaeudemanagement").parts())
                .isEqualTo(analyse("gebäudemanagement").parts())
                .hasSize(2);
        assertThat(analyse("recht").parts()).isEmpty();
    }

    @Test
    void joinsNeighbouringParts() {
        assertThat(analyse("datenschutzgrundverordnung").parts())
                .contains(
                        "dat",
                        "schutz",
                        analyse("datenschutz").whole(),
                        analyse("grundverordnung").whole());
    }

    @Test
    void dropsWordsWithoutMeaning() {
        assertThat(Analysis.meaningfulWords("Der Umgang mit dem Vergaberecht für die Kommune"))
                .extracting(Word::key)
                .containsExactly("umgang", "vergaberecht", "kommune");
        assertThat(Analysis.meaningfulWords("Wie gehe ich mit wütenden Bürgern um?"))
                .extracting(Word::key)
                .containsExactly("wütenden", "bürgern");
    }

    @Test
    void leavesLinkingLettersOut() {
        assertThat(analyse("haushaltsrecht").joined())
                .isEqualTo(analyse("haushaltrecht").joined());
        assertThat(analyse("rechnungsprüfung").joined())
                .isEqualTo(analyse("rechnungprüfung").joined());
        assertThat(analyse("recht").joined()).isEqualTo(analyse("recht").whole());
    }

    @Test
    void stemsEveryFeminine() {
        for (String pair : List.of(
                "juristin jurist", "kolleginnen kollege", "landrätin landrat", "ärztinnen arzt", "kauffrau kaufmann")) {
            String[] words = pair.split(" ");
            assertThat(analyse(words[0]).whole())
                    .as(pair)
                    .isEqualTo(analyse(words[1]).whole());
        }
        for (String word : List.of("berlin", "medizin", "gewinn", "beginn", "termin")) {
            assertThat(analyse(word).whole()).isEqualTo(word);
        }
    }

    @Test
    void splitsAlikeInManyThreads() {
        List<String> words = List.of("bundesmeldegesetz", "anlagenbuchhaltung", "informationssicherheit");
        List<List<String>> alone = words.stream().map(Compounds::partsOf).toList();

        assertThat(IntStream.range(0, 3_000).parallel().mapToObj(i -> Compounds.partsOf(words.get(i % 3))))
                .containsExactlyElementsOf(IntStream.range(0, 3_000)
                        .mapToObj(i -> alone.get(i % 3))
                        .toList());
    }
}
