// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.ranking.MatchQuery;
import de.kommunalcampus.matchingmodel.ranking.Matcher;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import de.kommunalcampus.seeddata.SampleWorld;
import de.kommunalcampus.seeddata.SearchQueries;
import de.kommunalcampus.seeddata.SearchQueryPart;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListFiguresTests {
    private static final LocalDateTime NOW = LocalDateTime.of(2027, 3, 1, 9, 0);
    private static final SampleWorld WORLD = SampleWorld.read(NOW.toLocalDate());
    private static final Catalogue CATALOGUE = SampleCatalogue.of(WORLD);
    private static final Map<String, List<EmployeeProfile>> PEOPLE = SamplePeople.byAdministration(WORLD);
    private static final Matcher MATCHER = new Matcher(RankingWeights.published());

    @ParameterizedTest(name = "{0}: {1} first")
    @CsvSource({
        "AEVO, AEVO im Fernunterricht",
        "Word Serienbrief, 'Lange Dokumente im Griff: Formatvorlagen, Verzeichnisse, Serienbriefe'",
        "Phishing, Informationssicherheit ist Leitungsaufgabe",
        "IT-Sicherheit, Informationssicherheit ist Leitungsaufgabe",
        "Excelkurs, Excel: Grundlagen für den Verwaltungsalltag",
        "Deeskalationstraining, Ruhig bleiben: Grundlagen der Deeskalation",
        "SGB VIII, Kinder- und Jugendhilferecht für den Einstieg",
        "Personalrat, Personalvertretungsrecht: Grundschulung"
    })
    void whatMatchesTheTextBestStandsBeforeWhatThePersonNeeds(String text, String title) {
        EmployeeProfile anna = PEOPLE.getOrDefault("eschenbrueck", List.of()).getFirst();

        assertThat(MATCHER.match(CATALOGUE, anna, MatchQuery.fromMyNeeds(5).withText(text), NOW)
                        .hits()
                        .getFirst())
                .satisfies(hit -> assertThat(hit.course().title()).isEqualTo(title));
    }

    @Test
    void nineOfTenListsBeginWithAnExpectedCourse() {
        ListFigures figures = new ListFigures(CATALOGUE, MATCHER, NOW);
        SearchQueries.read().stream()
                .filter(query -> query.part() == SearchQueryPart.TUNE)
                .forEach(query -> figures.add(query, PEOPLE.getOrDefault(query.administration(), List.of())));

        assertThat(figures.first()).isGreaterThan(0.88);
        assertThat(figures.recall()).isGreaterThan(0.95);
    }
}
