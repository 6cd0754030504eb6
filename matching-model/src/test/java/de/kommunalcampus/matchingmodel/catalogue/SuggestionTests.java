// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import static de.kommunalcampus.matchingmodel.testing.CourseBuilder.course;
import static de.kommunalcampus.matchingmodel.testing.World.OTHER_TOWN;
import static de.kommunalcampus.matchingmodel.testing.World.TODAY;
import static de.kommunalcampus.matchingmodel.testing.World.TOWN;
import static de.kommunalcampus.matchingmodel.testing.World.world;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.matchingmodel.testing.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTests {

    private static final World WORLD = world().knowing("Vergaberecht", "Verwaltungsrecht", "Gesprächsführung")
            .knowing(TenantId.SHARED, "Datenschutz", "DSGVO")
            .knowing(OTHER_TOWN, "Vergabe geheim")
            .role(OTHER_TOWN, "Vergabestelle", List.of(), List.of())
            .role(TenantId.SHARED, "Zentrale Vergabe", List.of(), List.of())
            .offering(
                    course("k1").titled("Grundlagen der Vergabe").by("Vergabe-Akademie"),
                    course("k2")
                            .titled("Vergabe geheim")
                            .by("Geheimes Institut")
                            .of(OTHER_TOWN),
                    course("k3").titled("Vergabe beendet").ended());

    private static List<String> suggest(TenantId viewer, String text, int limit) {
        return WORLD.build().suggest(viewer, text, limit).stream()
                .map(suggestion -> suggestion.kind() + " " + suggestion.label().de())
                .toList();
    }

    @Test
    void offerCompetenciesRolesCoursesAndProviders() {
        assertThat(suggest(TOWN, "verg", 10))
                .containsExactly(
                        "COMPETENCY Vergaberecht",
                        "JOB_ROLE Zentrale Vergabe",
                        "COURSE Grundlagen der Vergabe",
                        "PROVIDER Vergabe-Akademie");
    }

    @Test
    void shareTheirPlacesAmongTheKinds() {
        assertThat(suggest(TOWN, "ver", 4))
                .containsExactly(
                        "COMPETENCY Vergaberecht",
                        "JOB_ROLE Zentrale Vergabe",
                        "COURSE Grundlagen der Vergabe",
                        "PROVIDER Vergabe-Akademie");
        assertThat(suggest(TOWN, "ver", 1)).containsExactly("COMPETENCY Vergaberecht");
    }

    @Test
    void neverNameWhatBelongsToAnotherTenant() {
        assertThat(suggest(TOWN, "geheim", 10)).isEmpty();
        assertThat(suggest(OTHER_TOWN, "geheim", 10)).hasSize(3);
    }

    @Test
    void startAtPartsOfCompoundsAndAtOtherNames() {
        assertThat(suggest(TOWN, "recht", 10))
                .containsExactly("COMPETENCY Vergaberecht", "COMPETENCY Verwaltungsrecht");
        assertThat(suggest(TOWN, "dsgvo", 10)).containsExactly("COMPETENCY Datenschutz");
    }

    @Test
    void readEverySpellingOfAnUmlaut() {
        assertThat(suggest(TOWN, "gespräch", 10))
                .isEqualTo(suggest(TOWN, "Gespraech", 10))
                .isEqualTo(suggest(TOWN, "gesprach", 10))
                .containsExactly("COMPETENCY Gesprächsführung");
    }

    @Test
    void preferAWholeWordToABeginning() {
        World world = world().knowing("Kita-Recht", "Grundlagen der KI");

        assertThat(world.build().suggest(TOWN, "KI", 2))
                .extracting(Suggestion::id)
                .containsExactly("Grundlagen der KI", "Kita-Recht");
    }

    @Test
    void takeWhatThereIsOfSeveralWordsAndOfACompound() {
        assertThat(suggest(TOWN, "Datenschutz im Bürgeramt", 10)).containsExactly("COMPETENCY Datenschutz");
        assertThat(suggest(TOWN, "Führungsrecht", 1)).hasSize(1);
    }

    @Test
    void narrowWithEveryWordAndForgiveATypingError() {
        assertThat(suggest(TOWN, "zentrale verg", 10)).containsExactly("JOB_ROLE Zentrale Vergabe");
        assertThat(suggest(TOWN, "vergaebrecht", 10)).containsExactly("COMPETENCY Vergaberecht");
        assertThat(suggest(TOWN, "", 10)).isEmpty();
        assertThat(suggest(TOWN, "🎉 §", 10)).isEmpty();
    }

    @Test
    void forgiveATypingErrorInABeginning() {
        assertThat(suggest(TOWN, "vergeb", 10)).contains("COMPETENCY Vergaberecht");
        assertThat(suggest(TOWN, "gesprca", 10)).containsExactly("COMPETENCY Gesprächsführung");
    }

    @Test
    void knowTheWordsOfTheTrade() {
        World world = world().knowing("Personalausweis", "Personalrat");

        assertThat(world.build().suggest(TOWN, "Perso", 1))
                .extracting(Suggestion::id)
                .containsExactly("Personalausweis");
    }

    @Test
    void nameTheCitiesOfCoursesOnceToThoseWhoSeeThem() {
        Catalogue catalogue = world().knowing("Melderecht")
                .offering(
                        course("k1").at(TODAY, "Darmstadt", 49.87, 8.65).at(TODAY, "Darmstadt", 49.88, 8.66),
                        course("k2").at(TODAY, "Darmstadt", 49.86, 8.64).of(OTHER_TOWN),
                        course("k3").at(TODAY, "Darmheim", 50.1, 8.1).of(OTHER_TOWN),
                        course("k4").at(TODAY, "Darmende", 50.2, 8.2).ended(),
                        course("k5").at(TODAY, "Neustadt", 49.3, 8.1).at(TODAY, "Neustadt", 54.1, 10.8))
                .build();

        assertThat(catalogue.suggest(TOWN, "darm", 10))
                .containsExactly(new Suggestion(
                        Suggestion.Kind.PLACE,
                        "Darmstadt 49.87 8.65",
                        new Label("Darmstadt", null),
                        new GeoPoint(49.87, 8.65)));
        assertThat(catalogue.suggest(OTHER_TOWN, "darm", 10))
                .extracting(each -> each.label().de())
                .containsExactly("Darmheim", "Darmstadt");
        assertThat(catalogue.suggest(TOWN, "neustadt", 10)).hasSize(2);
    }

    @Test
    void goByWhatIsMeantAndNotByItsPhrasing() {
        Catalogue catalogue = world().knowing(
                        "Grundlagen der Führung", "Schriftführerinnen werden", "Führungskraft sein")
                .build();

        assertThat(catalogue.suggest(TOWN, "Führung werden", 5))
                .extracting(each -> each.label().de())
                .contains("Grundlagen der Führung")
                .doesNotContain("Schriftführerinnen werden");
        assertThat(catalogue.suggest(TOWN, "wer", 5)).hasSize(1);
        assertThat(catalogue.suggest(TOWN, "Führungskräfte", 1))
                .extracting(each -> each.label().de())
                .containsExactly("Führungskraft sein");
    }
}
