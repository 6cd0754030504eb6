// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.feature;

import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.ADVANCED;
import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.BASIC;
import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.EXPERT;
import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.INTERMEDIATE;
import static de.kommunalcampus.matchingmodel.testing.CourseBuilder.course;
import static de.kommunalcampus.matchingmodel.testing.EmployeeBuilder.employee;
import static de.kommunalcampus.matchingmodel.testing.World.NOW;
import static de.kommunalcampus.matchingmodel.testing.World.TODAY;
import static de.kommunalcampus.matchingmodel.testing.World.requirement;
import static de.kommunalcampus.matchingmodel.testing.World.world;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.need.LearningNeed;
import de.kommunalcampus.matchingmodel.need.TimeOfDay;
import de.kommunalcampus.matchingmodel.retrieval.Filters;
import de.kommunalcampus.matchingmodel.retrieval.Learner;
import de.kommunalcampus.matchingmodel.retrieval.NeedTable;
import de.kommunalcampus.matchingmodel.retrieval.RunWindow;
import de.kommunalcampus.matchingmodel.testing.CourseBuilder;
import de.kommunalcampus.matchingmodel.testing.EmployeeBuilder;
import de.kommunalcampus.matchingmodel.text.TextMatches;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FeaturesTests {

    private static final double EXACTLY = 5e-5;

    private static FeatureSchema features(CourseBuilder course, EmployeeBuilder employee) {
        Catalogue catalogue = world().knowing("Vergaberecht", "Excel")
                .knowingWithin("UVgO", "Vergaberecht")
                .role("Vergabestelle", requirement("Vergaberecht", ADVANCED, 1))
                .role("Amt", requirement("Excel", BASIC, 1))
                .offering(course)
                .build();
        EmployeeProfile profile = employee.build();
        NeedTable need = new NeedTable(LearningNeed.of(profile, catalogue, TODAY), catalogue);
        Learner learner = new Learner(profile, catalogue, TODAY);
        RunWindow window = new RunWindow(catalogue.courses().runs(), Filters.none(), NOW);
        return FeatureSchema.of(
                new MatchContext(catalogue.courses(), learner, need, window, TextMatches.absent(), TODAY));
    }

    private static double needCovered(CourseBuilder course, EmployeeBuilder employee) {
        return features(course, employee).needCovered().value(0);
    }

    private static double levelFit(CourseBuilder course, EmployeeBuilder employee) {
        return features(course, employee).levelFit().value(0);
    }

    private static FeasibilityParts parts(CourseBuilder course, EmployeeBuilder employee) {
        return features(course, employee).feasibility().parts(0);
    }

    private static double part(
            Function<FeasibilityParts, Double> which, CourseBuilder course, EmployeeBuilder employee) {
        return which.apply(parts(course, employee));
    }

    private static EmployeeBuilder buyer() {
        return employee().working("Vergabestelle");
    }

    @Test
    void coverageIsTheShareOfTheMissingLevelsTimesConfidence() {
        assertThat(needCovered(course("c").teaching("Vergaberecht", null, ADVANCED), buyer()))
                .isCloseTo(1, within(EXACTLY));
        // ln(1 + 10/3) / ln(11) = 1.466337 / 2.397895
        assertThat(needCovered(course("c").teaching("Vergaberecht", null, BASIC), buyer()))
                .isCloseTo(0.611510, within(EXACTLY));
        assertThat(needCovered(course("c").teaching("Vergaberecht", BASIC, EXPERT), buyer()))
                .isCloseTo(0.849446, within(EXACTLY));
        assertThat(needCovered(course("c").teaching("Vergaberecht", null, ADVANCED, 0.5), buyer()))
                .isCloseTo(0.747222, within(EXACTLY));
        assertThat(needCovered(course("c").teaching("Excel", null, ADVANCED), buyer()))
                .isZero();
        assertThat(needCovered(course("c"), buyer())).isZero();
    }

    @Test
    void coverageOfSeveralNeedsAddsUp() {
        CourseBuilder one = course("c").teaching("Excel", null, BASIC);
        CourseBuilder both =
                course("c").teaching("Vergaberecht", null, ADVANCED).teaching("Excel", null, BASIC);
        // Excel weighs (0.6 · 0.7) / (0.6 · 0.9) = 0.777778; ln(8.777778) / ln(18.777778)
        assertThat(needCovered(one, buyer().working("Amt"))).isCloseTo(0.740697, within(EXACTLY));
        assertThat(needCovered(both, buyer().working("Amt"))).isCloseTo(1, within(EXACTLY));
    }

    @Test
    void whatIsOnlyRelatedHelpsALittleAndNeverExceedsOne() {
        CourseBuilder all = course("c").teaching("Vergaberecht", null, EXPERT).teaching("UVgO", null, EXPERT);

        // UVgO weighs 0.3 of Vergaberecht: ln(4) / ln(11)
        assertThat(needCovered(course("c").teaching("UVgO", null, EXPERT), buyer()))
                .isCloseTo(0.578130, within(EXACTLY));
        assertThat(needCovered(all, buyer())).isEqualTo(1);
    }

    @Test
    void levelsFitWhereTheCourseStartsWhereThePersonStands() {
        EmployeeBuilder basic = buyer().holding("Vergaberecht", BASIC);

        assertThat(levelFit(course("c").teaching("Vergaberecht", BASIC, ADVANCED), basic))
                .isEqualTo(1);
        assertThat(levelFit(course("c").teaching("Vergaberecht", null, ADVANCED), basic))
                .isCloseTo(2.0 / 3, within(EXACTLY));
        assertThat(levelFit(course("c").teaching("Vergaberecht", INTERMEDIATE, ADVANCED), basic))
                .isEqualTo(0.5);
        assertThat(levelFit(course("c").teaching("Vergaberecht", ADVANCED, EXPERT), basic))
                .isZero();
        assertThat(levelFit(course("c").teaching("Vergaberecht", null, BASIC), basic))
                .isZero();
        assertThat(levelFit(course("c"), basic)).isZero();
    }

    @Test
    void levelsFitByWhatIsNeededNotByWhatElseIsTaught() {
        CourseBuilder course = course("c").teaching("Vergaberecht", null, BASIC).teaching("Excel", ADVANCED, EXPERT);

        assertThat(levelFit(course, buyer())).isEqualTo(1);
        assertThat(levelFit(course, employee())).isZero();
    }

    @Test
    void levelsOfALightNeedCountInProportion() {
        // UVgO is only related and weighs 0.3, half the heaviest need would count whole.
        assertThat(levelFit(course("c").teaching("UVgO", null, ADVANCED), buyer()))
                .isCloseTo(0.6, within(EXACTLY));
    }

    @Test
    void freshnessFallsOverAYear() {
        assertThat(features(course("c").confirmedOn(TODAY), employee())
                        .freshness()
                        .value(0))
                .isEqualTo(1);
        assertThat(features(course("c").confirmedOn(TODAY.plusDays(3)), employee())
                        .freshness()
                        .value(0))
                .isEqualTo(1);
        assertThat(features(course("c").confirmedOn(TODAY.minusDays(73)), employee())
                        .freshness()
                        .value(0))
                .isCloseTo(0.8, within(EXACTLY));
        assertThat(features(course("c").confirmedOn(TODAY.minusDays(900)), employee())
                        .freshness()
                        .value(0))
                .isZero();
        assertThat(features(course("c").confirmedOn(null), employee())
                        .freshness()
                        .value(0))
                .isZero();
    }

    @Test
    void qualityAddsWhatIsStated() {
        CourseBuilder full =
                course("c").teaching("Excel", null, BASIC).certified().promising("Sie können mehr.");

        assertThat(features(full, employee()).quality().value(0)).isCloseTo(1, within(EXACTLY));
        assertThat(features(course("c").lasting(null).atUnknownPrice(), employee())
                        .quality()
                        .value(0))
                .isZero();
        assertThat(features(course("c").teaching("Excel", null, BASIC, 0.5), employee())
                        .quality()
                        .value(0))
                .isCloseTo(0.25 + 0.1 + 0.1, within(EXACTLY));
    }

    @Test
    void withoutAWishEverythingSuits() {
        FeasibilityParts parts = parts(course("c").free().absent(30.0).on(TODAY.plusDays(1)), employee());

        assertThat(parts.absence()).isEqualTo(1);
        assertThat(parts.place()).isEqualTo(1);
        assertThat(parts.time()).isEqualTo(1);
        assertThat(parts.format()).isEqualTo(1);
        assertThat(parts(course("c").free().selfPaced(), employee()).value()).isEqualTo(1);
    }

    @Test
    void startAndPriceFallGently() {
        assertThat(part(FeasibilityParts::start, course("c").selfPaced(), employee()))
                .isEqualTo(1);
        assertThat(part(FeasibilityParts::start, course("c").on(TODAY.plusDays(60)), employee()))
                .isEqualTo(0.5);
        assertThat(part(FeasibilityParts::start, course("c").full(TODAY.plusDays(60)), employee()))
                .isZero();
        assertThat(part(FeasibilityParts::price, course("c").costing("500"), employee()))
                .isEqualTo(0.5);
        assertThat(part(FeasibilityParts::price, course("c").atUnknownPrice(), employee()))
                .isCloseTo(part(FeasibilityParts::price, course("c").costing("1000"), employee()), within(EXACTLY));
    }

    @Test
    void absenceIsMeasuredAgainstTheWish() {
        EmployeeBuilder twoDays = employee().absentAtMost(2);

        assertThat(part(FeasibilityParts::absence, course("c").absent(0.0), twoDays))
                .isEqualTo(1);
        assertThat(part(FeasibilityParts::absence, course("c").absent(1.0), twoDays))
                .isEqualTo(0.85);
        assertThat(part(FeasibilityParts::absence, course("c").absent(2.0), twoDays))
                .isEqualTo(0.7);
        assertThat(part(FeasibilityParts::absence, course("c").absent(4.0), twoDays))
                .isEqualTo(0.35);
        assertThat(part(FeasibilityParts::absence, course("c").absent(null), twoDays))
                .isEqualTo(0.5);
        assertThat(part(FeasibilityParts::absence, course("c").absent(null).selfPaced(), twoDays))
                .isEqualTo(1);
        assertThat(part(
                        FeasibilityParts::absence,
                        course("c").absent(1.0),
                        employee().absentAtMost(0)))
                .isZero();
    }

    @Test
    void theBestBookableRunCounts() {
        CourseBuilder course = course("c")
                .full(TODAY.plusDays(2))
                .at(TODAY.plusDays(20), 48.1, 11.6)
                .at(TODAY.plusDays(30), 51.3, 9.5);
        EmployeeBuilder kassel = employee().workingAt(51.3, 9.5).travellingAtMost(30);

        assertThat(parts(course, kassel).run()).isEqualTo(2);
        assertThat(parts(course, kassel).place()).isCloseTo(1, within(EXACTLY));
        assertThat(parts(course, employee()).run()).isEqualTo(1);
    }

    @Test
    void weekdaysAndTimesOfDaySuitByShare() {
        // 1 December 2026 is a Tuesday.
        CourseBuilder morning =
                course("c").from(NOW.plusDays(6), NOW.plusDays(6).plusHours(2));
        CourseBuilder twoDays =
                course("c").from(NOW.plusDays(6), NOW.plusDays(7).plusHours(6));

        assertThat(part(FeasibilityParts::time, morning, employee().free(DayOfWeek.TUESDAY)))
                .isEqualTo(1);
        assertThat(part(FeasibilityParts::time, morning, employee().free(DayOfWeek.FRIDAY)))
                .isZero();
        assertThat(part(FeasibilityParts::time, twoDays, employee().free(DayOfWeek.TUESDAY)))
                .isEqualTo(0.5);
        assertThat(part(FeasibilityParts::time, morning, employee().free(TimeOfDay.MORNING)))
                .isEqualTo(1);
        assertThat(part(FeasibilityParts::time, morning, employee().free(TimeOfDay.AFTERNOON)))
                .isZero();
        assertThat(part(FeasibilityParts::time, twoDays, employee().free(TimeOfDay.MORNING)))
                .isEqualTo(0.5);
    }

    @Test
    void whatStartsInTheEveningSuitsTheEveningAlone() {
        LocalDateTime five = NOW.plusDays(6).withHour(17);
        CourseBuilder evening = course("c").from(five, five.plusHours(3));
        CourseBuilder afternoon = course("c").from(five.minusMinutes(1), five.plusHours(3));
        EmployeeBuilder inTheEvening = employee().free(TimeOfDay.EVENING);

        assertThat(part(FeasibilityParts::time, evening, inTheEvening)).isEqualTo(1);
        assertThat(part(FeasibilityParts::time, afternoon, inTheEvening)).isZero();
        assertThat(part(FeasibilityParts::time, evening, employee().free(TimeOfDay.AFTERNOON)))
                .isZero();
        assertThat(part(FeasibilityParts::time, evening, employee().free(TimeOfDay.values())))
                .isEqualTo(1);
    }

    @Test
    void anotherFormatThanWishedCountsLess() {
        EmployeeBuilder online = employee().preferring(CourseFormat.ONLINE_SEMINAR);

        assertThat(part(FeasibilityParts::format, course("c").as(CourseFormat.ONLINE_SEMINAR), online))
                .isEqualTo(1);
        assertThat(part(FeasibilityParts::format, course("c").as(CourseFormat.SEMINAR), online))
                .isEqualTo(0.3);
    }
}
