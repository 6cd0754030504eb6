// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.ADVANCED;
import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.BASIC;
import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.INTERMEDIATE;
import static de.kommunalcampus.matchingmodel.testing.CourseBuilder.course;
import static de.kommunalcampus.matchingmodel.testing.EmployeeBuilder.employee;
import static de.kommunalcampus.matchingmodel.testing.World.NOW;
import static de.kommunalcampus.matchingmodel.testing.World.OTHER_TOWN;
import static de.kommunalcampus.matchingmodel.testing.World.TODAY;
import static de.kommunalcampus.matchingmodel.testing.World.TOWN;
import static de.kommunalcampus.matchingmodel.testing.World.requirement;
import static de.kommunalcampus.matchingmodel.testing.World.task;
import static de.kommunalcampus.matchingmodel.testing.World.world;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.reranking.MoveCause;
import de.kommunalcampus.matchingmodel.retrieval.Filters;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import de.kommunalcampus.matchingmodel.testing.World;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatcherTests {

    private static final Matcher MATCHER = new Matcher(RankingWeights.published());

    private static World procurement() {
        return world().knowing("Vergaberecht", "Haushaltsrecht", "Excel")
                .role(
                        "Vergabestelle",
                        task(
                                "Ausschreibungen vorbereiten",
                                requirement("Vergaberecht", ADVANCED, 1),
                                requirement("Excel", BASIC, 0.3)));
    }

    private static Ranking match(Catalogue catalogue, EmployeeProfile profile, MatchQuery query) {
        return MATCHER.match(catalogue, profile, query, NOW);
    }

    private static Ranking match(World world, EmployeeProfile profile) {
        return match(world.build(), profile, MatchQuery.fromMyNeeds(20));
    }

    private static List<String> ids(Ranking ranking) {
        return ranking.hits().stream().map(hit -> hit.course().id().value()).toList();
    }

    @Test
    void ranksWhatTheTasksNeedAboveWhatHelpsLess() {
        World world = procurement()
                .offering(
                        course("Excel").teaching("Excel", null, BASIC).on(TODAY.plusDays(14)),
                        course("Haushalt")
                                .teaching("Haushaltsrecht", null, BASIC)
                                .on(TODAY.plusDays(14)),
                        course("Vergabe")
                                .teaching("Vergaberecht", null, INTERMEDIATE)
                                .on(TODAY.plusDays(14)));

        assertThat(ids(match(world, employee().working("Vergabestelle").build())))
                .containsExactly("Vergabe", "Excel");
    }

    @Test
    void startsWhereThePersonStands() {
        World world = procurement()
                .offering(
                        course("A Grundlagen")
                                .teaching("Vergaberecht", null, INTERMEDIATE)
                                .on(TODAY.plusDays(14)),
                        course("B Vertiefung")
                                .teaching("Vergaberecht", INTERMEDIATE, ADVANCED)
                                .on(TODAY.plusDays(14)));

        assertThat(ids(match(world, employee().working("Vergabestelle").build())))
                .startsWith("A Grundlagen");
        Ranking later = match(
                world,
                employee()
                        .working("Vergabestelle")
                        .holding("Vergaberecht", INTERMEDIATE)
                        .build());
        assertThat(ids(later)).containsExactly("B Vertiefung");
    }

    @Test
    void answersAQuestionForOneCompetencyByThatNeedAlone() {
        World world = procurement()
                .offering(
                        course("Both")
                                .teaching("Vergaberecht", null, ADVANCED)
                                .teaching("Excel", null, BASIC)
                                .selfPaced(),
                        course("Excel").teaching("Excel", null, BASIC).selfPaced());
        EmployeeProfile profile = employee().working("Vergabestelle").build();
        MatchQuery asked = MatchQuery.fromMyNeeds(20).withFilters(Filters.none().about(new CompetencyId("Excel")));

        assertThat(ids(match(world, profile))).containsExactly("Both", "Excel");
        Ranking ranking = match(world.build(), profile, asked);
        assertThat(ranking.hits().stream().map(RankedCourse::score).distinct()).hasSize(1);
        assertThat(ranking.hits().getFirst().reasons())
                .noneMatch(reason ->
                        reason.competency() != null && reason.competency().id().equals("Vergaberecht"));
        assertThat(ranking.need().items()).hasSize(2);
    }

    @Test
    void neverShowsAnotherTenantsCourses() {
        World world = procurement()
                .offering(
                        course("Ours")
                                .of(TOWN)
                                .teaching("Vergaberecht", null, BASIC)
                                .selfPaced(),
                        course("Theirs")
                                .of(OTHER_TOWN)
                                .teaching("Vergaberecht", null, BASIC)
                                .selfPaced());
        EmployeeProfile profile = employee().working("Vergabestelle").build();

        assertThat(ids(match(world, profile))).containsExactly("Ours");
        assertThat(MATCHER.explain(world.build(), profile, new CourseId("Theirs"), MatchQuery.fromMyNeeds(1), NOW))
                .isEmpty();
        assertThat(ids(match(world.build(), profile, MatchQuery.fromMyNeeds(9).withText("theirs"))))
                .isEmpty();
    }

    @Test
    void showsEverythingToSomebodyWithoutNeeds() {
        World world = procurement()
                .offering(course("Excel").selfPaced(), course("Vergabe").selfPaced());

        assertThat(match(world, EmployeeProfile.unknown(TOWN)).total()).isEqualTo(2);
    }

    @Test
    void matchesForARoleAsIfNothingWereHeld() {
        World world = procurement()
                .offering(course("Grundlagen")
                        .teaching("Vergaberecht", null, BASIC)
                        .selfPaced());
        EmployeeProfile expert = employee().holding("Vergaberecht", ADVANCED).build();
        MatchQuery query = MatchQuery.fromMyNeeds(20).withJobRole(new JobRoleId("Vergabestelle"));

        assertThat(ids(match(world.build(), expert, query))).containsExactly("Grundlagen");
    }

    @Test
    void findsByTextWhateverTheNeed() {
        World world = procurement()
                .offering(
                        course("1").titled("Haushaltsplanung kompakt").selfPaced(),
                        course("2")
                                .titled("Vergaberecht")
                                .teaching("Vergaberecht", null, BASIC)
                                .selfPaced());
        EmployeeProfile profile = employee().working("Vergabestelle").build();

        assertThat(ids(match(world.build(), profile, MatchQuery.fromMyNeeds(20).withText("Haushalt"))))
                .containsExactly("1");
    }

    @Test
    void sumsUpExactly() {
        World world = procurement()
                .offering(course("Vergabe")
                        .teaching("Vergaberecht", null, INTERMEDIATE, 0.7)
                        .on(TODAY.plusDays(3)));
        Ranking ranking = match(world, employee().working("Vergabestelle", 0.7).build());

        RankedCourse hit = ranking.hits().getFirst();
        double sum = 0;
        for (var contribution : hit.contributions()) {
            sum += contribution.contribution();
        }
        assertThat(sum).isEqualTo(hit.score()).isBetween(0.3, 1.0);
    }

    private static Filters filters(
            @Nullable String competency, @Nullable String maxPrice, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Filters(
                competency == null ? null : new CompetencyId(competency),
                Set.of(),
                null,
                Set.of(),
                maxPrice == null ? null : new BigDecimal(maxPrice),
                from,
                to,
                null);
    }

    @Test
    void anUnknownPricePassesNoLimitAndSortsLast() {
        World world = procurement()
                .offering(
                        course("1")
                                .teaching("Vergaberecht", null, BASIC)
                                .atUnknownPrice()
                                .selfPaced(),
                        course("2")
                                .teaching("Vergaberecht", null, BASIC)
                                .costing("99.90")
                                .selfPaced(),
                        course("3").teaching("Vergaberecht", null, BASIC).free().selfPaced());
        EmployeeProfile profile = employee().working("Vergabestelle").build();
        MatchQuery query = MatchQuery.fromMyNeeds(20).withSort(SortOrder.PRICE);

        assertThat(ids(match(world.build(), profile, query))).containsExactly("3", "2", "1");
        assertThat(ids(match(world.build(), profile, query.withFilters(filters(null, "99.90", null, null)))))
                .containsExactly("3", "2");
    }

    @Test
    void aPeriodKeepsRunsWithinItAndWhatHasNoDate() {
        World world = procurement()
                .offering(
                        course("December").teaching("Vergaberecht", null, BASIC).on(LocalDate.of(2026, 12, 10)),
                        course("January").teaching("Vergaberecht", null, BASIC).on(LocalDate.of(2027, 1, 10)),
                        course("Any time").teaching("Vergaberecht", null, BASIC).selfPaced());
        Filters january = filters(null, null, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 31));

        Ranking ranking = match(
                world.build(),
                employee().working("Vergabestelle").build(),
                MatchQuery.fromMyNeeds(20).withFilters(january).withSort(SortOrder.DATE));

        assertThat(ids(ranking)).containsExactly("January", "Any time");
        assertThat(ranking.removed()).isEmpty();
    }

    @Test
    void aCompetencyAskedForReplacesTheNeed() {
        World world = procurement()
                .offering(
                        course("Haushalt")
                                .teaching("Haushaltsrecht", null, BASIC)
                                .selfPaced(),
                        course("Vergabe").teaching("Vergaberecht", null, BASIC).selfPaced());
        MatchQuery query = MatchQuery.fromMyNeeds(20).withFilters(filters("Haushaltsrecht", null, null, null));

        assertThat(ids(match(world.build(), employee().working("Vergabestelle").build(), query)))
                .containsExactly("Haushalt");
    }

    @Test
    void aPageBeyondTheEndIsEmptyAndStillCounts() {
        World world = procurement().offering(course("1").selfPaced());

        Ranking ranking = match(
                world.build(),
                EmployeeProfile.unknown(TOWN),
                MatchQuery.fromMyNeeds(20).withPage(40, 20));

        assertThat(ranking.hits()).isEmpty();
        assertThat(ranking.total()).isEqualTo(1);
    }

    @Test
    void anEmptyCatalogueGivesAnEmptyAnswer() {
        assertThat(match(world(), employee().working("Vergabestelle").build()).total())
                .isZero();
        assertThat(match(
                                world().build(),
                                employee().build(),
                                MatchQuery.fromMyNeeds(5).withText("Vergabe"))
                        .hits())
                .isEmpty();
    }

    @Test
    void keepsAtMostTwoOfTheSameTitleAmongTheFirstTen() {
        World world = procurement();
        for (int i = 0; i < 4; i++) {
            world.offering(course("a" + i)
                    .titled("Vergabe – Grundlagen")
                    .by("Provider " + i)
                    .teaching("Vergaberecht", null, ADVANCED)
                    .selfPaced());
        }
        for (int i = 0; i < 12; i++) {
            world.offering(
                    course("b%02d".formatted(i)).teaching("Excel", null, BASIC).selfPaced());
        }
        EmployeeProfile profile = employee().working("Vergabestelle").build();

        Ranking ranking = match(world, profile);

        assertThat(ids(ranking).subList(0, 10)).startsWith("a0", "a1", "b00").doesNotContain("a2", "a3");
        assertThat(ids(ranking).subList(10, 13)).containsExactly("a2", "a3", "b08");
        assertThat(ranking.moved()).contains(new Ranking.Moved(new CourseId("a2"), 3, 11, MoveCause.SAME_TITLE));
        Ranking second =
                match(world.build(), profile, MatchQuery.fromMyNeeds(10).withPage(10, 3));
        assertThat(ids(second)).containsExactly("a2", "a3", "b08");
    }

    @Test
    void restrictsToTheProvidersChosen() {
        World world = procurement()
                .offering(
                        course("1")
                                .by("Akademie")
                                .teaching("Vergaberecht", null, BASIC)
                                .selfPaced(),
                        course("2")
                                .by("Institut")
                                .teaching("Vergaberecht", null, BASIC)
                                .selfPaced());
        Filters filters = new Filters(null, Set.of(), null, Set.of(new ProviderId("Akademie")), null, null, null, null);

        Ranking ranking = match(
                world.build(),
                employee().working("Vergabestelle").build(),
                MatchQuery.fromMyNeeds(20).withFilters(filters));

        assertThat(ids(ranking)).containsExactly("1");
    }
}
