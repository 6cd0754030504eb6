// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextIndexTests {

    private final TextIndex.Builder builder = new TextIndex.Builder();
    private final List<String> names = new ArrayList<>();
    private @Nullable TextIndex index;

    private TextIndexTests document(String title) {
        return document(title, Field.TITLE);
    }

    private TextIndexTests document(String text, Field field) {
        builder.add(names.size(), field, text);
        names.add(text);
        return this;
    }

    /** The documents found, best first. */
    private List<String> find(String query) {
        if (index == null) {
            index = builder.build(names.size());
        }
        TextMatches matches = index.match(query);
        return matches.documents()
                .boxed()
                .sorted(Comparator.comparingDouble((Integer document) -> -matches.value(document)))
                .map(names::get)
                .toList();
    }

    @Test
    void wholeWordsBeatPartsAndPartsBeatTypingErrors() {
        document("Bundesrechtsverordnung").document("Recht").document("Kochen");

        assertThat(find("Recht")).containsExactly("Recht", "Bundesrechtsverordnung");
        assertThat(find("Rehct")).startsWith("Recht").doesNotContain("Kochen");
    }

    @Test
    void aCompoundFindsWhatSharesItsParts() {
        document("Vergaberecht")
                .document("Recht der Vergabe")
                .document("Schulrecht")
                .document("Töpfern");

        assertThat(find("Vergaberecht")).containsExactly("Vergaberecht", "Recht der Vergabe");
    }

    @Test
    void aPairOfPartsInsideALongerCompoundIsFound() {
        document("Datenschutzgrundverordnung").document("Brandschutz");

        assertThat(find("Datenschutz")).containsExactly("Datenschutzgrundverordnung");
    }

    @Test
    void spellingInflectionAndGenderMakeNoDifference() {
        document("Prüfung der Jahresabschlüsse").document("Standesbeamtinnen");

        assertThat(find("pruefungen")).containsExactly("Prüfung der Jahresabschlüsse");
        assertThat(find("PRÜFUNG")).containsExactly("Prüfung der Jahresabschlüsse");
        assertThat(find("Standesbeamter")).containsExactly("Standesbeamtinnen");
    }

    @Test
    void aBeginningIsEnough() {
        document("Meldewesen").document("Passwesen");

        assertThat(find("Melde")).containsExactly("Meldewesen");
    }

    @Test
    void titleBeatsCompetencyBeatsPromiseBeatsDescription() {
        builder.add(0, Field.DESCRIPTION, "Vergaberecht");
        builder.add(1, Field.PROMISE, "Vergaberecht");
        builder.add(2, Field.COMPETENCY, "Vergaberecht");
        builder.add(3, Field.TITLE, "Vergaberecht");
        TextMatches matches = builder.build(4).match("Vergaberecht");

        assertThat(matches.value(3)).isEqualTo(1);
        assertThat(matches.value(2)).isCloseTo(0.85, within(1e-6));
        assertThat(matches.value(1)).isCloseTo(0.6, within(1e-6));
        assertThat(matches.value(0)).isCloseTo(0.4, within(1e-6));
    }

    @Test
    void theBestFieldCountsWhateverTheOrder() {
        builder.add(0, Field.TITLE, "Vergaberecht");
        builder.add(0, Field.DESCRIPTION, "Vergaberecht und mehr Vergaberecht");

        assertThat(builder.build(1).match("Vergaberecht").value(0)).isEqualTo(1);
    }

    @Test
    void severalWordsInAnyOrderAndTheRareOneDecides() {
        document("Excel Grundlagen").document("Word Grundlagen").document("Vergaberecht Grundlagen");

        assertThat(find("grundlagen vergaberecht")).startsWith("Vergaberecht Grundlagen");
        assertThat(find("Grundlagen Vergaberecht")).isEqualTo(find("Vergaberecht Grundlagen"));
    }

    @Test
    void aWordThatNothingKnowsDoesNotHideTheOthers() {
        document("Vergaberecht").document("Excel");

        assertThat(find("Vergaberecht xyzzyplugh")).containsExactly("Vergaberecht");
        assertThat(find("xyzzyplugh")).isEmpty();
    }

    @Test
    void aWordMetOnlyByItsPartsDoesNotOutvoteOneThatIsThere() {
        document("Datenschutz am Arbeitsplatz").document("Datenschutz kompakt").document("Bürger beraten im Amt");
        document("Töpfern").document("Schwimmen");

        assertThat(find("Datenschutz im Bürgeramt"))
                .contains("Datenschutz am Arbeitsplatz", "Datenschutz kompakt")
                .doesNotContain("Töpfern");
    }

    @Test
    void leavesOutWhatHardlyMatchesBesideWhatDoes() {
        document("Reisepass").document("Reise mit dem Hund").document("Kochen");
        builder.add(3, Field.DESCRIPTION, "Reise");
        names.add("nur am Rande");

        assertThat(find("Reisepass")).contains("Reisepass").doesNotContain("nur am Rande");
    }

    @Test
    void saysWhichWordsItFound() {
        builder.add(0, Field.TITLE, "Vergaberecht");
        TextMatches matches = builder.build(1).match("EXCEL und VergabeRecht");

        assertThat(matches.wordsFoundIn(0)).containsExactly("VergabeRecht");
    }

    @Test
    void saysAPartOfAWordItFoundOnlyWithTheWord() {
        builder.add(0, Field.TITLE, "E-Akte führen");

        assertThat(builder.build(1).match("E-Akte").wordsFoundIn(0)).containsExactly("E-Akte");
    }

    @Test
    void aQueryWithoutWordsIsNoQuery() {
        document("Vergaberecht");
        TextIndex built = builder.build(1);

        assertThat(built.match("für die und der").isPresent()).isFalse();
        assertThat(built.match("🎉").isPresent()).isFalse();
        assertThat(built.match("xyzzyplugh").isPresent()).isTrue();
    }

    @Test
    void bearsAVeryLongQuery() {
        document("Vergaberecht").document("Excel");

        assertThat(find("Vergaberecht " + "wort ".repeat(2_000) + "a".repeat(10_000)))
                .containsExactly("Vergaberecht");
    }
}
