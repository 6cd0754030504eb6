// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.ADVANCED;
import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.BASIC;
import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.EXPERT;
import static de.kommunalcampus.matchingmodel.testing.CourseBuilder.course;
import static de.kommunalcampus.matchingmodel.testing.EmployeeBuilder.employee;
import static de.kommunalcampus.matchingmodel.testing.World.NOW;
import static de.kommunalcampus.matchingmodel.testing.World.TODAY;
import static de.kommunalcampus.matchingmodel.testing.World.requirement;
import static de.kommunalcampus.matchingmodel.testing.World.task;
import static de.kommunalcampus.matchingmodel.testing.World.world;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import de.kommunalcampus.matchingmodel.scoring.Emphasis;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import de.kommunalcampus.matchingmodel.testing.CourseBuilder;
import de.kommunalcampus.matchingmodel.testing.EmployeeBuilder;
import de.kommunalcampus.matchingmodel.testing.World;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReasonsTests {

    private static final World WORLD = world().knowing("Vergaberecht", "Excel", "Brandschutz")
            .knowingWithin("UVgO", "Vergaberecht")
            .role("Vergabestelle", task("Ausschreiben", requirement("Vergaberecht", ADVANCED, 1)))
            .role("Amt", requirement("Excel", BASIC, 1))
            .obliging("unit", "Unterweisung", 12, "safety");

    private static RankedCourse explain(CourseBuilder course, EmployeeBuilder employee) {
        World world = world();
        WORLD.content().competencies().forEach(world::knowing);
        WORLD.content()
                .jobRoles()
                .forEach(role -> world.role(role.tenant(), role.label(), role.tasks(), role.requirements()));
        world.obliging("unit", "Unterweisung", 12, "safety")
                .obligingToHold("fire unit", "Brandschutz jährlich", 12, "Brandschutz", "fire")
                .offering(course);
        return new Matcher(RankingWeights.published())
                .explain(
                        world.build(),
                        employee.build(),
                        new CourseId(course.build().id().value()),
                        MatchQuery.fromMyNeeds(1),
                        NOW)
                .orElseThrow()
                .ranked();
    }

    private static List<Reason.Code> codes(RankedCourse ranked) {
        return ranked.reasons().stream().map(Reason::code).toList();
    }

    private static Reason reason(RankedCourse ranked, Reason.Code code) {
        return ranked.reasons().stream()
                .filter(reason -> reason.code() == code)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nameTheTaskTheCompetencyAndTheLevels() {
        RankedCourse ranked = explain(
                course("Vergabe").teaching("Vergaberecht", BASIC, EXPERT).on(TODAY.plusDays(10)),
                employee().working("Vergabestelle").holding("Vergaberecht", BASIC));

        Reason reason = ranked.reasons().getFirst();
        assertThat(reason.code()).isEqualTo(Reason.Code.SERVES_TASK);
        assertThat(reason.competency()).extracting(Ref::id).isEqualTo("Vergaberecht");
        assertThat(reason.task()).extracting(Ref::id).isEqualTo("Ausschreiben");
        assertThat(reason.fromLevel()).isEqualTo(BASIC);
        assertThat(reason.toLevel()).isEqualTo(ADVANCED);
        assertThat(reason(ranked, Reason.Code.FITS_LEVEL).toLevel()).isEqualTo(EXPERT);
        assertThat(reason(ranked, Reason.Code.SOON).number()).isEqualTo(10);
    }

    @Test
    void tellRoleGoalRelationAndObligationApart() {
        assertThat(codes(explain(
                        course("c").teaching("Excel", null, BASIC).selfPaced(),
                        employee().working("Amt"))))
                .startsWith(Reason.Code.COVERS_NEED);
        assertThat(codes(explain(
                        course("c").teaching("Excel", null, BASIC).selfPaced(),
                        employee().working("Amt").aimingAt("Excel", BASIC))))
                .startsWith(Reason.Code.REACHES_GOAL);
        assertThat(codes(explain(
                        course("c").teaching("UVgO", null, BASIC).selfPaced(),
                        employee().working("Vergabestelle"))))
                .contains(Reason.Code.RELATED_TO_NEED);
        assertThat(codes(explain(course("safety").selfPaced(), employee().in("unit"))))
                .startsWith(Reason.Code.MEETS_OBLIGATION);
    }

    @Test
    void nameTheNeedBehindARelationAndTheGoalAimedAt() {
        Reason related = reason(
                explain(
                        course("c").teaching("UVgO", null, BASIC).selfPaced(),
                        employee().working("Vergabestelle")),
                Reason.Code.RELATED_TO_NEED);
        Reason goal = reason(
                explain(
                        course("c").teaching("Excel", null, BASIC).selfPaced(),
                        employee().working("Vergabestelle").aimingAtRole("Amt")),
                Reason.Code.REACHES_GOAL);
        Reason own = reason(
                explain(
                        course("c").teaching("Excel", null, BASIC).selfPaced(),
                        employee().working("Amt").aimingAt("Excel", BASIC)),
                Reason.Code.REACHES_GOAL);

        assertThat(related.competency()).extracting(Ref::id).isEqualTo("Vergaberecht");
        assertThat(goal.jobRole()).extracting(Ref::id).isEqualTo("Amt");
        assertThat(own.jobRole()).isNull();
        assertThat(own.competency()).extracting(Ref::id).isEqualTo("Excel");
    }

    @Test
    void sayMeetsOnlyOfACourseThatTheRuleNames() {
        assertThat(codes(explain(
                        course("c").teaching("Brandschutz", null, BASIC).selfPaced(),
                        employee().in("fire unit"))))
                .startsWith(Reason.Code.TOUCHES_OBLIGATION)
                .doesNotContain(Reason.Code.MEETS_OBLIGATION);
    }

    @Test
    void sayOnceThatARuleIsMet() {
        RankedCourse ranked = explain(
                course("fire").teaching("Brandschutz", null, BASIC).selfPaced(),
                employee().in("fire unit"));

        assertThat(codes(ranked)).contains(Reason.Code.MEETS_OBLIGATION).doesNotContain(Reason.Code.TOUCHES_OBLIGATION);
        assertThat(reason(ranked, Reason.Code.MEETS_OBLIGATION).contribution())
                .isCloseTo(ranked.contributions().getFirst().contribution(), within(1e-12));
    }

    @Test
    void nameEachRuleThatACourseMeets() {
        World world = world().obliging("unit", "Unterweisung", 12, "both", "one")
                .obliging("unit", "Datenschutz", 12, "both")
                .offering(course("both").selfPaced(), course("one").selfPaced());
        List<RankedCourse> hits = new Matcher(RankingWeights.published())
                .match(world.build(), employee().in("unit").build(), MatchQuery.fromMyNeeds(5), NOW)
                .hits();

        assertThat(hits).extracting(hit -> hit.course().id().value()).containsExactly("both", "one");
        assertThat(hits.getFirst().contributions().getFirst().value()).isEqualTo(1);
        assertThat(hits.getLast().contributions().getFirst().value()).isLessThan(0.8);
        List<Reason> met = hits.getFirst().reasons().stream()
                .filter(reason -> reason.code() == Reason.Code.MEETS_OBLIGATION)
                .toList();
        assertThat(met).extracting(Reason::text).containsExactlyInAnyOrder("Unterweisung", "Datenschutz");
        assertThat(met.stream().mapToDouble(Reason::contribution).sum())
                .isCloseTo(hits.getFirst().contributions().getFirst().contribution(), within(1e-12));
    }

    @Test
    void comeByContributionAndShareTheNeedFactor() {
        RankedCourse ranked = explain(
                course("c")
                        .teaching("Excel", null, BASIC)
                        .teaching("Vergaberecht", null, BASIC)
                        .on(TODAY.plusDays(300)),
                employee().working("Vergabestelle").working("Amt"));

        assertThat(ranked.reasons()).extracting(Reason::contribution).isSortedAccordingTo(Comparator.reverseOrder());
        double needs = ranked.reasons().stream()
                .filter(reason -> reason.code() == Reason.Code.COVERS_NEED || reason.code() == Reason.Code.SERVES_TASK)
                .mapToDouble(Reason::contribution)
                .sum();
        assertThat(needs).isCloseTo(ranked.contributions().getFirst().contribution(), within(1e-12));
    }

    @Test
    void speakOfTheCircumstances() {
        RankedCourse easy = explain(course("c").free().selfPaced(), employee());
        RankedCourse hard = explain(
                course("c").atUnknownPrice().absent(3.0).confirmedOn(null).on(TODAY.plusDays(90)),
                employee().absentAtMost(1));

        assertThat(codes(easy)).containsExactly(Reason.Code.START_NOW, Reason.Code.FREE_OF_CHARGE);
        assertThat(codes(hard))
                .containsExactlyInAnyOrder(Reason.Code.PRICE_UNKNOWN, Reason.Code.NEEDS_ABSENCE, Reason.Code.STALE);
        assertThat(hard.reasons())
                .allSatisfy(reason -> assertThat(reason.contribution()).isNegative());
        assertThat(reason(hard, Reason.Code.NEEDS_ABSENCE).number()).isEqualTo(3);
    }

    @Test
    void measureTheWayAndTheWeekdays() {
        // Kassel to Baunatal; 10 December 2026 is a Thursday.
        RankedCourse near = explain(
                course("c").at(TODAY.plusDays(15), 51.258, 9.418),
                employee().workingAt(51.316, 9.498).travellingAtMost(50).free(DayOfWeek.THURSDAY));
        RankedCourse far = explain(
                course("c").at(TODAY.plusDays(15), 48.137, 11.575),
                employee().workingAt(51.316, 9.498).travellingAtMost(50).free(DayOfWeek.MONDAY));

        assertThat(reason(near, Reason.Code.NEAR).number()).isEqualTo(9);
        assertThat(codes(near)).contains(Reason.Code.FITS_WEEKDAYS);
        assertThat(codes(far)).doesNotContain(Reason.Code.NEAR, Reason.Code.FITS_WEEKDAYS);
    }

    private static RankedCourse weighed(Emphasis emphasis, CourseBuilder course) {
        return new Matcher(RankingWeights.published())
                .match(
                        world().offering(course).build(),
                        employee().workingAt(51.316, 9.498).build(),
                        MatchQuery.fromMyNeeds(1).emphasising(emphasis),
                        NOW)
                .hits()
                .getFirst();
    }

    private static String said(RankedCourse ranked) {
        return ranked.reasons().stream()
                .map(reason ->
                        String.format(Locale.ROOT, "%s %s %.3f", reason.code(), reason.number(), reason.contribution()))
                .collect(Collectors.joining(", "));
    }

    @Test
    void sayWhatAPersonWeighsAlone() {
        Emphasis price = new Emphasis(0, 1, 0, 0, 0);
        Emphasis near = new Emphasis(0, 0, 1, 0, 0);
        Emphasis soon = new Emphasis(0, 0, 0, 1, 0);
        Emphasis shortness = new Emphasis(0, 0, 0, 0, 1);
        CourseBuilder plain = course("c").costing("125").lasting(8.0).at(TODAY.plusDays(15), 51.258, 9.418);
        CourseBuilder bad = course("c").costing("1500").lasting(48.0).at(TODAY.plusDays(180), 48.137, 11.575);

        assertThat(said(weighed(price, plain))).isEqualTo("COSTS 125.0 0.800");
        assertThat(said(weighed(near, plain))).isEqualTo("AWAY 9.0 0.854");
        assertThat(said(weighed(soon, plain))).isEqualTo("SOON 15.0 0.800");
        assertThat(said(weighed(shortness, plain))).isEqualTo("LASTS 8.0 0.667");
        assertThat(said(weighed(price, bad))).isEqualTo("COSTS 1500.0 -0.750");
        assertThat(said(weighed(near, bad))).isEqualTo("AWAY 384.0 -0.885");
        assertThat(said(weighed(soon, bad))).isEqualTo("SOON 180.0 -0.750");
        assertThat(said(weighed(shortness, bad))).isEqualTo("LASTS 48.0 -0.750");
    }

    @Test
    void sayWhatIsBestOrUnknownOfWhatAPersonWeighs() {
        CourseBuilder best = course("c").free().selfPaced();
        CourseBuilder unknown = course("c").atUnknownPrice().lasting(null).on(TODAY.plusDays(5));

        assertThat(said(weighed(new Emphasis(0, 1, 0, 0, 0), best))).isEqualTo("FREE_OF_CHARGE null 1.000");
        assertThat(said(weighed(new Emphasis(0, 0, 1, 0, 0), best))).isEqualTo("AWAY 0.0 1.000");
        assertThat(said(weighed(new Emphasis(0, 0, 0, 1, 0), best))).isEqualTo("START_NOW null 1.000");
        assertThat(said(weighed(new Emphasis(0, 1, 0, 0, 0), unknown))).isEqualTo("PRICE_UNKNOWN null -0.667");
        assertThat(said(weighed(new Emphasis(0, 0, 1, 0, 0), unknown))).isEqualTo("AWAY null -0.667");
        assertThat(said(weighed(new Emphasis(0, 0, 0, 0, 1), unknown))).isEqualTo("LASTS null -0.667");
    }

    @Test
    void sayThatACourseIsWellDescribedAndNothingThatCountsForNothing() {
        RankedCourse ranked = explain(
                course("c")
                        .teaching("Excel", null, BASIC)
                        .promising("Sie rechnen.")
                        .absent(2.0)
                        .on(TODAY.plusDays(3)),
                employee().working("Amt"));

        assertThat(codes(ranked)).contains(Reason.Code.WELL_DESCRIBED).doesNotContain(Reason.Code.NEEDS_ABSENCE);
        assertThat(reason(ranked, Reason.Code.WELL_DESCRIBED).contribution())
                .isEqualTo(ranked.contributions().get(3).contribution());
        assertThat(codes(explain(course("c").selfPaced(), employee()))).doesNotContain(Reason.Code.WELL_DESCRIBED);
    }

    @Test
    void tellWhichWordsWereFound() {
        World world =
                world().offering(course("1").titled("Vergaberecht kompakt").selfPaced());

        Ranking ranking = new Matcher(RankingWeights.published())
                .match(
                        world.build(),
                        employee().build(),
                        MatchQuery.fromMyNeeds(5).withText("kompakt zum Vergaberecht"),
                        NOW);

        assertThat(reason(ranking.hits().getFirst(), Reason.Code.MATCHES_TEXT).text())
                .isEqualTo("kompakt Vergaberecht");
    }

    @Test
    void doNotClaimAMatchWithWhatIsOnlyMentioned() {
        World world = world().offering(course("1")
                .titled("Fördermittel beantragen")
                .describedAs("Auch das Vergaberecht kommt vor.")
                .selfPaced());

        Ranking ranking = new Matcher(RankingWeights.published())
                .match(
                        world.build(),
                        employee().build(),
                        MatchQuery.fromMyNeeds(5).withText("Vergaberecht"),
                        NOW);

        assertThat(codes(ranking.hits().getFirst()))
                .contains(Reason.Code.TOUCHES_TEXT)
                .doesNotContain(Reason.Code.MATCHES_TEXT);
    }
}
