// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.BASIC;
import static de.kommunalcampus.matchingmodel.testing.CourseBuilder.course;
import static de.kommunalcampus.matchingmodel.testing.EmployeeBuilder.employee;
import static de.kommunalcampus.matchingmodel.testing.World.NOW;
import static de.kommunalcampus.matchingmodel.testing.World.TODAY;
import static de.kommunalcampus.matchingmodel.testing.World.world;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.GeoPoint;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.retrieval.Facet;
import de.kommunalcampus.matchingmodel.retrieval.Filters;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import de.kommunalcampus.matchingmodel.testing.CourseBuilder;
import de.kommunalcampus.matchingmodel.testing.SyntheticCatalogue;
import de.kommunalcampus.matchingmodel.testing.World;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FacetTests {

    private static final Matcher MATCHER = new Matcher(RankingWeights.published());

    private static Ranking match(Catalogue catalogue, Filters filters) {
        return MATCHER.match(
                catalogue, employee().build(), MatchQuery.fromMyNeeds(100).withFilters(filters), NOW);
    }

    private static List<String> ids(Ranking ranking) {
        return ranking.hits().stream().map(hit -> hit.course().id().value()).toList();
    }

    private static Map<String, Integer> counts(Ranking ranking, Facet.Name name) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        ranking.facets().get(name.ordinal()).values().stream()
                .filter(value -> value.count() > 0)
                .forEach(value -> counts.put(value.value(), value.count()));
        return counts;
    }

    /** On random catalogues and requests, value after value. */
    @Test
    void aCountIsTheNumberOfHitsOnceTheValueIsChosen() {
        SplittableRandom random = new SplittableRandom(7);
        RandomRequests requests = new RandomRequests(random);
        int compared = 0;
        for (int seed = 0; seed < 10; seed++) {
            SyntheticCatalogue synthetic = new SyntheticCatalogue(seed, 40, 5);
            Catalogue catalogue = Catalogue.of(1, synthetic.content(150));
            EmployeeProfile person = synthetic.employee();
            for (int i = 0; i < 5; i++) {
                MatchQuery query = requests.query();
                for (Facet facet : MATCHER.match(catalogue, person, query, NOW).facets()) {
                    for (Facet.Value value : facet.values()) {
                        Filters chosen = query.filters().choosing(facet.name(), value.value());
                        assertThat(MATCHER.match(catalogue, person, query.withFilters(chosen), NOW)
                                        .total())
                                .as("%s=%s of %s", facet.name(), value, query)
                                .isEqualTo(value.count());
                        compared += value.count() > 0 ? 1 : 0;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(500);
    }

    @Test
    void monthWeekdayTimeOfDayAndPlaceHoldForTheSameRun() {
        // 1 December 2026 is a Tuesday, 7 January 2027 a Thursday.
        LocalDate decemberTuesday = TODAY.plusDays(6);
        LocalDate januaryThursday = TODAY.plusDays(43);
        Catalogue catalogue = world().offering(
                        course("both").at(decemberTuesday, 50.0, 8.0).at(januaryThursday, 54.0, 10.0),
                        course("one").at(januaryThursday, 50.0, 8.0))
                .build();
        Filters tuesday = Filters.none().choosing(Facet.Name.WEEKDAY, "TUESDAY");

        assertThat(ids(match(catalogue, tuesday))).containsExactly("both");
        assertThat(counts(match(catalogue, tuesday), Facet.Name.MONTH)).containsExactly(Map.entry("2026-12", 1));
        assertThat(ids(match(catalogue, tuesday.choosing(Facet.Name.MONTH, "2027-01"))))
                .isEmpty();
        Filters here = Filters.none()
                .near(new GeoPoint(50.0, 8.05), null)
                .choosing(Facet.Name.PLACE, "TO_10")
                .choosing(Facet.Name.MONTH, "2027-01");
        assertThat(ids(match(catalogue, here))).containsExactly("one");
        assertThat(counts(match(catalogue, here), Facet.Name.MONTH))
                .containsExactly(Map.entry("2026-12", 1), Map.entry("2027-01", 1));
    }

    @Test
    void showsTheRunThatWasAskedFor() {
        Catalogue catalogue = world().offering(
                        course("both").on(TODAY.plusDays(6)).on(TODAY.plusDays(43)))
                .build();
        RankedCourse hit = match(catalogue, Filters.none().choosing(Facet.Name.MONTH, "2027-01"))
                .hits()
                .getFirst();

        assertThat(Objects.requireNonNull(hit.nextRun()).start().toLocalDate()).isEqualTo(TODAY.plusDays(43));
        assertThat(hit.openRuns()).isEqualTo(1);
    }

    @Test
    void whatIsUnknownIsAValueOfItsOwnAndNeverNothing() {
        Catalogue catalogue = world().offering(
                        course("free").selfPaced().free(),
                        course("unknown").selfPaced().atUnknownPrice().lasting(null),
                        course("dear").selfPaced().costing("1200").accessible(false))
                .build();
        Ranking all = match(catalogue, Filters.none());

        assertThat(counts(all, Facet.Name.PRICE))
                .containsOnly(Map.entry("FREE", 1), Map.entry("UNKNOWN", 1), Map.entry("ABOVE_1000", 1));
        assertThat(counts(all, Facet.Name.FREE_OF_CHARGE))
                .containsOnly(Map.entry("YES", 1), Map.entry("UNKNOWN", 1), Map.entry("NO", 1));
        assertThat(counts(all, Facet.Name.BOOKABLE_WITHOUT_APPROVAL))
                .containsOnly(Map.entry("YES", 1), Map.entry("UNKNOWN", 1), Map.entry("NO", 1));
        assertThat(counts(all, Facet.Name.ACCESSIBILITY)).containsOnly(Map.entry("NO", 1), Map.entry("UNKNOWN", 2));
        assertThat(counts(all, Facet.Name.DURATION)).containsOnly(Map.entry("TO_8", 2), Map.entry("UNKNOWN", 1));
    }

    @Test
    void selfPacedCoursesAreOnlineAndHaveNoMonth() {
        Catalogue catalogue = world().offering(
                        course("self").selfPaced(), course("dated").on(TODAY.plusDays(6)))
                .build();

        assertThat(counts(match(catalogue, Filters.none()), Facet.Name.MONTH)).containsExactly(Map.entry("2026-12", 1));
        assertThat(ids(match(catalogue, Filters.none().choosing(Facet.Name.MONTH, "2026-12"))))
                .containsExactly("dated");
        assertThat(ids(match(catalogue, Filters.none().choosing(Facet.Name.PLACE, "ONLINE"))))
                .containsExactly("self");
        assertThat(ids(match(catalogue, Filters.none().near(new GeoPoint(50, 8), 20.0))))
                .containsExactly("self");
    }

    @Test
    void namesNoCompetencyOfAnotherTenant() {
        Catalogue catalogue = world().knowing("shared")
                .knowing(World.OTHER_TOWN, "secret")
                .offering(course("course")
                        .selfPaced()
                        .teaching("shared", null, BASIC)
                        .teaching("secret", null, BASIC))
                .build();

        assertThat(counts(match(catalogue, Filters.none()), Facet.Name.COMPETENCY))
                .containsOnlyKeys("shared");
        Ranking asked = match(catalogue, Filters.none().choosing(Facet.Name.COMPETENCY, "secret"));
        assertThat(asked.total()).isZero();
        assertThat(counts(asked, Facet.Name.COMPETENCY)).containsOnlyKeys("shared");
    }

    /** The places of a course are packed, and there is room for four. */
    @Test
    void countsACourseOnceForEachDistanceHoweverManyPlacesItHas() {
        CourseBuilder course = course("everywhere").teaching("Vergaberecht", null, BASIC);
        for (int place = 0; place < 7; place++) {
            course.at(TODAY.plusDays(10 + place), 52.6 - place * 0.1, 8);
        }
        Catalogue catalogue = world().knowing("Vergaberecht").offering(course).build();
        Filters near = Filters.none().near(new GeoPoint(52, 8), null);

        assertThat(counts(match(catalogue, near), Facet.Name.PLACE))
                .isEqualTo(Map.of("TO_10", 1, "TO_25", 1, "TO_50", 1, "TO_100", 1));
    }
}
