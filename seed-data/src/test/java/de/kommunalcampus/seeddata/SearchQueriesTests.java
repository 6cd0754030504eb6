// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SearchQueriesTests {

    private final List<SearchQuery> queries = SearchQueries.read();
    private final SampleWorld world = SampleWorlds.COMMITTED;

    @Test
    void asksAtLeastAHundredAndFiftyTimesAndNothingTwice() {
        assertThat(queries).hasSizeGreaterThanOrEqualTo(150);
        assertThat(queries).extracting(SearchQuery::id).doesNotHaveDuplicates();
        assertThat(queries)
                .extracting(query -> query.query().toLowerCase(Locale.GERMAN))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void holdsEveryKindInBothPartsAlike(SearchQueryKind kind) {
        long tune = count(kind, SearchQueryPart.TUNE);
        long last = count(kind, SearchQueryPart.FINAL);

        assertThat(tune).isGreaterThanOrEqualTo(5).isBetween(last, last + 1);
    }

    @Test
    void expectsOnlyCoursesThePersonWhoAsksMaySee() {
        Map<String, String> owners = world.offers().courses().stream()
                .collect(toMap(CourseRow::id, course -> String.valueOf(course.administration())));

        assertThat(queries)
                .allSatisfy(query -> assertThat(query.courses())
                        .allMatch(
                                course -> Set.of("null", query.administration()).contains(owners.get(course))));
        assertThat(queries)
                .anyMatch(query -> query.courses().stream()
                        .anyMatch(course -> query.administration().equals(owners.get(course))));
    }

    @Test
    void expectsOnlyCoursesThatCanBeStarted() {
        Set<String> bookable = world.offers().runs().stream()
                .filter(SearchQueriesTests::isOpen)
                .map(RunRow::course)
                .collect(toSet());
        world.offers().courses().stream()
                .filter(CourseRow::selfPaced)
                .map(CourseRow::id)
                .forEach(bookable::add);

        assertThat(queries).allSatisfy(query -> assertThat(bookable).containsAll(query.courses()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"administration", "competencies", "job_roles", "courses", "providers"})
    void refusesAnUnknownId(String column) {
        SeedFiles.Source broken = new EditedWorld("search-queries.csv", 2, column, "gibt-es-nicht");

        assertThatExceptionOfType(SeedDataException.class)
                .isThrownBy(() -> SearchQueries.read(broken))
                .withMessageStartingWith(
                        "search-queries.csv, line 4, column %s: 'gibt-es-nicht' is not in ".formatted(column));
    }

    @Test
    void refusesAnswersWhereNothingIsToBeFound() {
        SeedFiles.Source broken = new EditedWorld("search-queries.csv", 2, "kind", "NOTHING");

        assertThatExceptionOfType(SeedDataException.class)
                .isThrownBy(() -> SearchQueries.read(broken))
                .withMessage("search-queries.csv, line 4, column kind: NOTHING contradicts the answers");
    }

    private long count(SearchQueryKind kind, SearchQueryPart part) {
        return queries.stream()
                .filter(query -> query.kind() == kind && query.part() == part)
                .count();
    }

    private static boolean isOpen(RunRow run) {
        boolean ahead = run.start().toLocalDate().isAfter(SampleWorlds.LOADING_DAY);
        boolean inTime = run.registrationDeadline() == null
                || !run.registrationDeadline().isBefore(SampleWorlds.LOADING_DAY);
        boolean free = run.seats() == null || run.seatsTaken() == null || run.seatsTaken() < run.seats();
        return ahead && inTime && free;
    }
}
