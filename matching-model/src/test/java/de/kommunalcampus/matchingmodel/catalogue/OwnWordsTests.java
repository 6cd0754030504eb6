// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import static de.kommunalcampus.matchingmodel.testing.World.OTHER_TOWN;
import static de.kommunalcampus.matchingmodel.testing.World.TOWN;
import static de.kommunalcampus.matchingmodel.testing.World.requirement;
import static de.kommunalcampus.matchingmodel.testing.World.task;
import static de.kommunalcampus.matchingmodel.testing.World.world;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.matchingmodel.catalogue.Recognised.Found;
import de.kommunalcampus.matchingmodel.testing.World;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnWordsTests {

    /** Labels as the sample world has them. */
    private static final Catalogue TOWN_HALL = townHall().build();

    private static World townHall() {
        return world().knowing(
                        TenantId.SHARED, "Melderecht", "Bundesmeldegesetz", "BMG", "Meldewesen", "An- und Abmeldung")
                .knowing(
                        "Pass- und Ausweisrecht",
                        "Dokumentenprüfung",
                        "E-Akte",
                        "Excel",
                        "Deeskalation",
                        "Vergaberecht",
                        "Führung",
                        "Datenschutz")
                .role(
                        TenantId.SHARED,
                        "Sachbearbeitung Bürgerbüro",
                        tasks(
                                "Meldevorgänge bearbeiten",
                                "Ausweise und Pässe ausstellen",
                                "Bürgerinnen und Bürger am Schalter beraten",
                                "Online-Anträge bearbeiten",
                                "Vorgänge in der E-Akte führen"),
                        List.of())
                .role(
                        TenantId.SHARED,
                        "Standesamt",
                        tasks("Personenstandsfälle beurkunden", "Eheschließungen durchführen"),
                        List.of())
                .role(
                        TenantId.SHARED,
                        "Gewerbeamt",
                        tasks("Gewerbe anmelden und überwachen", "Öffentlichen Raum kontrollieren"),
                        List.of())
                .role(
                        TenantId.SHARED,
                        "Sozialamt",
                        tasks("Wohngeld berechnen und bewilligen", "Unterhaltsvorschuss gewähren"),
                        List.of())
                .role(
                        TenantId.SHARED,
                        "Kämmerei",
                        tasks("Haushalt planen", "Rechnungen buchen und bezahlen"),
                        List.of())
                .role(
                        TenantId.SHARED,
                        "Vergabestelle",
                        tasks("Ausschreibungen durchführen", "Verträge verhandeln"),
                        List.of());
    }

    private static List<TaskEntry> tasks(String... labels) {
        return Stream.of(labels)
                .map(label -> label.startsWith("Melde")
                        ? task(label, requirement("Melderecht", ProficiencyLevel.ADVANCED, 1))
                        : task(label))
                .toList();
    }

    private static List<String> tasksIn(String text) {
        return TOWN_HALL.recognise(TOWN, text).tasks().stream()
                .map(found -> found.id().value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ich stelle Ausweise aus, nehme Anmeldungen entgegen und muss mich in die E-Akte einarbeiten | Ausweise und Pässe ausstellen; Meldevorgänge bearbeiten; Vorgänge in der E-Akte führen
            Montags sitze ich am Schalter und berate Bürger. Danach bearbeite ich Online-Anträge.       | Bürgerinnen und Bürger am Schalter beraten; Online-Anträge bearbeiten
            Ich buche Rechnungen                                                                        | Rechnungen buchen und bezahlen
            Wir planen gerade den Haushalt für 2027                                                     | Haushalt planen
            hauptsächlich wohngeld, manchmal unterhaltsvorschuss                                        | Wohngeld berechnen und bewilligen; Unterhaltsvorschuss gewähren
            Ich traue Paare                                                                             | Eheschließungen durchführen
            Ich mache Ausschreibungen                                                                   | Ausschreibungen durchführen
            """)
    void findsTheTasksInEverydaySentences(String text, String expected) {
        assertThat(tasksIn(text)).containsExactlyInAnyOrder(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ich esse gern Kuchen
            Heute ist das Wetter schön, morgen regnet es
            asdf qwertz
            '...'
            """)
    void findsNothingWhereNothingIsSaid(String text) {
        Recognised nothing = TOWN_HALL.recognise(TOWN, text);
        assertThat(nothing.tasks()).isEmpty();
        assertThat(nothing.competencies()).isEmpty();
        assertThat(nothing.jobRoles()).isEmpty();
    }

    @Test
    void saysWhichWordsLedThere() {
        Found<TaskId> cards = TOWN_HALL
                .recognise(TOWN, "Guten Tag, ich stelle Ausweise aus.")
                .tasks()
                .getFirst();
        assertThat(cards.id()).isEqualTo(new TaskId("Ausweise und Pässe ausstellen"));
        assertThat(cards.words()).contains("Ausweise");
    }

    @Test
    void findsCompetenciesAndRolesToo() {
        Recognised found = TOWN_HALL.recognise(TOWN, "Ich möchte Excel lernen; ich arbeite im Standesamt");
        assertThat(found.competencies()).extracting(Found::id).containsExactly(new CompetencyId("Excel"));
        assertThat(found.jobRoles()).extracting(Found::id).contains(new JobRoleId("Standesamt"));
    }

    @Test
    void knowsNothingOfOtherTenants() {
        Catalogue catalogue = world().knowing(OTHER_TOWN, "Brückenbau")
                .role(OTHER_TOWN, "Brückenamt", tasks("Brücken prüfen"), List.of())
                .build();
        assertThat(catalogue.recognise(TOWN, "Ich prüfe Brücken im Brückenbau und im Brückenamt"))
                .isEqualTo(new Recognised(List.of(), List.of(), List.of()));
        assertThat(catalogue.recognise(OTHER_TOWN, "Ich prüfe Brücken").tasks()).hasSize(1);
    }

    /** Cost and length stay bounded whatever is pasted. */
    @Test
    void readsNoMoreThanAPersonWrites() {
        String filler = "Ich warte. ".repeat(OwnWords.MOST_CLAUSES);
        assertThat(tasksIn(filler + "Ich buche Rechnungen.")).isEmpty();
        assertThat(tasksIn("Ich buche Rechnungen. " + filler)).hasSize(1);
    }
}
