// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must find what, and what must not, in the words of town halls. */
class GermanSearchTests {

    private static List<String> find(String query, String... titles) {
        TextIndex.Builder builder = new TextIndex.Builder();
        for (int i = 0; i < titles.length; i++) {
            builder.add(i, Field.TITLE, titles[i]);
        }
        TextMatches matches = builder.build(titles.length).match(query);
        return matches.documents()
                .boxed()
                .sorted(Comparator.comparingDouble((Integer document) -> -matches.value(document)))
                .map(document -> titles[document])
                .toList();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        // compounds, their parts, ellipses, linking letters
        "Passrecht, Pass- und Ausweisrecht",
        "Ausweisrecht, Pass- und Ausweisrecht",
        "Klageverfahren, Widerspruchs- und Klageverfahren",
        "Haushaltsausgleich, Haushaltsplanung und -ausgleich",
        "Abmeldung, 'An-, Um- und Abmeldungen'",
        "Anmeldung, 'An-, Um- und Abmeldungen'",
        "haushaltrecht, Haushaltsrecht",
        "haushaltsrecht, Haushaltrecht",
        "rechnungprüfung, Rechnungsprüfung",
        "säge, Motorsäge",
        "Datenschutzschulung, Datenschutz am Arbeitsplatz",
        "klimaschutzmassnahmen, Klimaschutz und Maßnahmen",
        // what all offers are, whatever the dictionary knows of the subject
        "Deeskalationstraining, Deeskalation",
        "Deeskalationsseminar, Deeskalation",
        "Erstehilfekurs, Erste Hilfe am Kind",
        "Stresslehrgang, Umgang mit Stress",
        // inflection and families of words
        "bebauungsplänen, Bebauungsplan",
        "geprüfte Rechnungen, Rechnungen prüfen",
        "auszuwerten, Auswertung",
        "Modellierung, modellierte Prozesse",
        // gender
        "Standesbeamter, Standesbeamtinnen",
        "ErzieherInnen, Erzieher",
        "Prüferin, Prüfer/-in",
        "Datenschutzbeauftragter, Datenschutzbeauftragte*r",
        "Kauffrau, Kaufmann",
        // umlauts
        "gefahrdungsbeurteilung, Gefährdungsbeurteilung",
        "GEFAEHRDUNGSBEURTEILUNG, Gefährdungsbeurteilung",
        "bussgeld, Bußgeld",
        // abbreviations both ways, synonyms, everyday words
        "BEM, Betriebliches Eingliederungsmanagement",
        "Betriebliches Eingliederungsmanagement, BEM in kleinen Ämtern",
        "dms, Dokumentenmanagement",
        "sgb 12, SGB XII",
        "Perso, Personalausweis",
        "Kneipe, Gaststättenrecht",
        "procurement, Vergaberecht",
        "Hackerangriff, Cyberangriff",
        // compounds that the list does not know, by what they begin with
        "Kneipenlärm, Gaststättenrecht",
        "Flüchtlingsfamilie, Asylbewerberleistungsrecht",
        // turns of phrase
        "mir wird alles zu viel, Stressbewältigung",
        "der Nachbar zahlt nicht, Vollstreckung im Innendienst",
        // typing errors
        "wohngled, Wohngeld",
        "exel, Excel",
        "deeskaltion, Deeskalation",
        "kinderschuts, Kinderschutz"
    })
    void finds(String query, String title) {
        assertThat(find(query, title, "Töpfern", "Schwimmen lernen")).containsExactly(title);
    }

    @ParameterizedTest(name = "{0} does not find {1}")
    @CsvSource({
        "Pass, passend gekleidet",
        "Pass, Termine verpassen",
        "Kasse, Klasse",
        "Passrecht, Schulrecht",
        "Passrecht, Reisekosten",
        "Wahl, Walzer",
        "Rat, Ratte",
        "Tauchschein, Motorsägenschein",
        "Sushi, Suche",
        "Amt, Beamter",
        "Gericht, richtig schreiben",
        "Melderecht, Umzug mit Klavier",
        "asdfghjk, Auskunft",
        "Grundkurs, Grundbuch",
        "der Nachbar zahlt, Vollstreckung im Innendienst",
        // nor is a compound its head
        "Stammkneipe, Gaststättenrecht",
        "Seerecht, Gesetze lesen",
        // an expression needs all its words, each one to itself
        "AEVO, Ausbildung zur Brandschutzhelferin",
        "SGB VIII, SGB XII: Sozialhilfe",
        "SGB VIII, SGB X: Verwaltungsverfahren",
        "sgb 2, SGB XII: Sozialhilfe"
    })
    void misses(String query, String title) {
        assertThat(find(query, title)).isEmpty();
    }

    @Test
    void wholeWordsBeatPartsAndTheTitleMeantBeatsBoth() {
        assertThat(find("Datenschutz", "Datenschutzmanagement", "Datenschutz")).startsWith("Datenschutz");
        assertThat(find("BEM", "Eingliederungshilfe", "Betriebliches Eingliederungsmanagement"))
                .startsWith("Betriebliches Eingliederungsmanagement");
    }

    @ParameterizedTest(name = "{0} is as good as {1}")
    @CsvSource({"Excelkurs, Excel", "Excelschulung, Excel", "Excel-Schulung, Excel", "Vergabeworkshops, Vergabe"})
    void whatAllOffersAreCountsNothing(String query, String subject) {
        TextIndex.Builder builder = new TextIndex.Builder();
        builder.add(0, Field.TITLE, subject + " für den Alltag");
        builder.add(1, Field.TITLE, "Tabellen");
        TextIndex index = builder.build(2);

        assertThat(index.match(query).value(0)).isEqualTo(index.match(subject).value(0));
    }

    @Test
    void wordIsAProgram() {
        assertThat(find("Wordkurs", "English: Words and Phrases", "Briefe mit Word"))
                .startsWith("Briefe mit Word");
    }

    @Test
    void whatIsMetInPassingIsNotFound() {
        TextIndex.Builder builder = new TextIndex.Builder();
        builder.add(0, Field.PROVIDER, "Rathauskantine", 0.5);

        assertThat(builder.build(1).match("Kantine").size()).isZero();
    }

    @Test
    void anEllipsisCountsAsBothWords() {
        assertThat(find("Pass- und Ausweisrecht", "Passrecht und Ausweisrecht", "Passrecht", "Schulrecht"))
                .startsWith("Passrecht und Ausweisrecht")
                .doesNotContain("Schulrecht");
    }

    @Test
    void phrasingAndWeakWordsDoNotDecide() {
        assertThat(find("wie gehe ich mit wütenden Bürgern um?", "Deeskalation", "Gehen und Laufen"))
                .containsExactly("Deeskalation");
        assertThat(find("Perso beantragen", "Fördermittel beantragen", "Personalausweis", "Töpfern"))
                .startsWith("Personalausweis");
        assertThat(find("Grundlagen", "Excel Grundlagen")).containsExactly("Excel Grundlagen");
    }

    @Test
    void onlyPhrasingIsNoQuery() {
        TextIndex.Builder builder = new TextIndex.Builder();
        builder.add(0, Field.TITLE, "Vergaberecht");

        assertThat(builder.build(1).match("wie kann ich das bitte machen?").isPresent())
                .isFalse();
    }

    @Test
    void readsDecomposedUmlautsAndMixedScripts() {
        assertThat(find("Gefa\u0308hrdungsbeurteilung", "Gefährdungsbeurteilung"))
                .hasSize(1);
        assertThat(find("护照 паспорт Passrecht 🎉", "Passrecht")).hasSize(1);
        assertThat(find("護照 паспорт 🎉", "Passrecht")).isEmpty();
    }

    @Test
    void givesBackWordsAsTheyWereTyped() {
        TextIndex.Builder builder = new TextIndex.Builder();
        builder.add(0, Field.TITLE, "Betriebliches Eingliederungsmanagement für Prüferinnen");
        TextMatches matches = builder.build(1).match("Das BEM für PRÜFER:innen");

        assertThat(matches.wordsFoundIn(0)).containsExactly("BEM", "PRÜFER:innen");
        assertThat(matches.wordsFoundIn(1)).isEmpty();
    }

    @Test
    void bearsWhateverIsTyped() {
        String[] queries = {
            "a".repeat(10_000),
            "vergabe ".repeat(1_250),
            "-".repeat(10_000),
            "a-".repeat(5_000),
            "🎉".repeat(5_000),
            "Bürger:innen".repeat(800),
            "Pass- und ".repeat(1_000),
            "personalauswahlverfahrensfehlerfolgen ".repeat(260),
            "\uD83C",
            "\u0308\u0308"
        };
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            for (String query : queries) {
                assertThatCode(() -> find(query, "Vergaberecht", "Passrecht", "Personalauswahl"))
                        .as(query.substring(0, Math.min(20, query.length())))
                        .doesNotThrowAnyException();
            }
        });
    }

    @Test
    void sharesNothingBetweenQueries() {
        TextIndex.Builder builder = new TextIndex.Builder();
        List<String> titles = List.of("Vergaberecht", "Excel Grundlagen", "Datenschutz", "Pass- und Ausweisrecht");
        IntStream.range(0, titles.size()).forEach(i -> builder.add(i, Field.TITLE, titles.get(i)));
        TextIndex index = builder.build(titles.size());
        List<String> queries = List.of("Vergabe", "exel", "DSGVO", "Passrecht", "Perso beantragen", "nichts davon");
        List<String> alone = queries.stream().map(query -> seen(index, query)).toList();

        assertThat(IntStream.range(0, 3_000).parallel().mapToObj(i -> seen(index, queries.get(i % queries.size()))))
                .containsExactlyElementsOf(IntStream.range(0, 3_000)
                        .mapToObj(i -> alone.get(i % queries.size()))
                        .toList());
    }

    private static String seen(TextIndex index, String query) {
        TextMatches matches = index.match(query);
        return matches.documents()
                .mapToObj(document -> document + "=" + matches.value(document))
                .toList()
                .toString();
    }
}
