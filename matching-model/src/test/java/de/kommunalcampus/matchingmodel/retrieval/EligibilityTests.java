// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.ADVANCED;
import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.BASIC;
import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.EXPERT;
import static de.kommunalcampus.matchingmodel.testing.CourseBuilder.course;
import static de.kommunalcampus.matchingmodel.testing.EmployeeBuilder.employee;
import static de.kommunalcampus.matchingmodel.testing.World.NOW;
import static de.kommunalcampus.matchingmodel.testing.World.TODAY;
import static de.kommunalcampus.matchingmodel.testing.World.requirement;
import static de.kommunalcampus.matchingmodel.testing.World.world;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CatalogueContent;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.need.LearningNeed;
import de.kommunalcampus.matchingmodel.need.Limits;
import de.kommunalcampus.matchingmodel.testing.CourseBuilder;
import de.kommunalcampus.matchingmodel.testing.EmployeeBuilder;
import de.kommunalcampus.matchingmodel.testing.World;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EligibilityTests {

    private static final World WORLD = world().knowing("Vergaberecht", "Excel", "Brandschutz")
            .role("Vergabestelle", requirement("Vergaberecht", ADVANCED, 1))
            .obliging("unit", "Unterweisung", 12, "course");

    private static @Nullable RuleCode check(CourseBuilder course, EmployeeBuilder employee) {
        return check(
                Catalogue.of(
                        1,
                        new CatalogueContent(
                                WORLD.content().competencies(),
                                WORLD.content().jobRoles(),
                                List.of(course.build()),
                                WORLD.content().obligations())),
                employee);
    }

    private static @Nullable RuleCode check(Catalogue catalogue, EmployeeBuilder employee) {
        EmployeeProfile profile = employee.build();
        NeedTable need = new NeedTable(LearningNeed.of(profile, catalogue, TODAY), catalogue);
        Learner learner = new Learner(profile, catalogue, TODAY);
        RunWindow window = new RunWindow(catalogue.courses().runs(), Filters.none(), NOW, profile.constraints());
        return new Eligibility(catalogue.courses(), learner, need, window).check(0);
    }

    private static CourseBuilder teaching(@Nullable ProficiencyLevel from, ProficiencyLevel to) {
        return course("course").teaching("Vergaberecht", from, to);
    }

    @Test
    void keepsWhatBreaksNoRule() {
        assertThat(check(teaching(null, BASIC).on(TODAY.plusDays(9)), employee()))
                .isNull();
        assertThat(check(teaching(null, BASIC).selfPaced(), employee())).isNull();
    }

    @Test
    void removesWhatIsNoLongerOffered() {
        assertThat(check(teaching(null, BASIC).selfPaced().ended(), employee())).isEqualTo(RuleCode.ENDED);
    }

    @Test
    void removesWhatWasCompletedUnlessItIsDueAgain() {
        EmployeeBuilder lately = employee().in("unit").havingCompleted("course", TODAY.minusMonths(2));
        EmployeeBuilder longAgo = employee().in("unit").havingCompleted("course", TODAY.minusMonths(20));

        assertThat(check(course("course").selfPaced(), lately)).isEqualTo(RuleCode.COMPLETED);
        assertThat(check(course("course").selfPaced(), longAgo)).isNull();
    }

    @Test
    void removesOtherLanguagesOnlyWhereSomebodyNamesHisOwn() {
        assertThat(check(teaching(null, BASIC).in("en").selfPaced(), employee().speaking("de")))
                .isEqualTo(RuleCode.LANGUAGE);
        assertThat(check(teaching(null, BASIC).in("en").selfPaced(), employee()))
                .isNull();
    }

    @Test
    void removesWhatTeachesNothingNew() {
        EmployeeBuilder advanced = employee().holding("Vergaberecht", ADVANCED);

        assertThat(check(teaching(null, ADVANCED).selfPaced(), advanced)).isEqualTo(RuleCode.LEVEL_ALREADY_HELD);
        assertThat(check(teaching(ADVANCED, EXPERT).selfPaced(), advanced)).isNull();
        assertThat(check(teaching(null, BASIC).teaching("Excel", null, BASIC).selfPaced(), advanced))
                .isNull();
        assertThat(check(course("course").selfPaced(), advanced)).isNull();
    }

    @Test
    void keepsMandatoryTrainingOfWhatIsHeld() {
        EmployeeBuilder due = employee().in("unit").holding("Vergaberecht", ADVANCED);

        assertThat(check(teaching(null, BASIC).selfPaced(), due)).isNull();
    }

    @Test
    void removesWhatExpectsMoreThanIsHeld() {
        CourseBuilder course =
                teaching(BASIC, ADVANCED).presupposing("Vergaberecht", BASIC).selfPaced();

        assertThat(check(course, employee())).isEqualTo(RuleCode.PREREQUISITE_MISSING);
        assertThat(check(course, employee().holding("Vergaberecht", BASIC))).isNull();
        assertThat(check(course, employee().holding("Vergaberecht", BASIC, TODAY, TODAY.minusDays(1))))
                .isEqualTo(RuleCode.PREREQUISITE_MISSING);
    }

    @Test
    void letsACompletedCourseRefreshACompetencyThatIsDueAgain() {
        World world = world().knowing("First aid")
                .obligingToHold("unit", "First aiders", 24, "First aid")
                .offering(course("course").teaching("First aid", null, BASIC).selfPaced());
        EmployeeBuilder lately = employee()
                .in("unit")
                .holding("First aid", BASIC, TODAY.minusMonths(3), null)
                .havingCompleted("course", TODAY.minusMonths(3));
        EmployeeBuilder longAgo = employee()
                .in("unit")
                .holding("First aid", BASIC, TODAY.minusMonths(30), null)
                .havingCompleted("course", TODAY.minusMonths(30));

        assertThat(check(world.build(), lately)).isEqualTo(RuleCode.COMPLETED);
        assertThat(check(world.build(), longAgo)).isNull();
    }

    @Test
    void removesWhatTheUnitCannotPayWherePriceAndBudgetAreKnown() {
        EmployeeBuilder poor = employee().limitedTo(new Limits(null, null, new BigDecimal("100")));

        assertThat(check(teaching(null, BASIC).selfPaced().costing("100.01"), poor))
                .isEqualTo(RuleCode.OVER_BUDGET);
        assertThat(check(teaching(null, BASIC).selfPaced().costing("100.00"), poor))
                .isNull();
        assertThat(check(teaching(null, BASIC).selfPaced().atUnknownPrice(), poor))
                .isNull();
        assertThat(check(teaching(null, BASIC).selfPaced().costing("9000"), employee()))
                .isNull();
    }

    @Test
    void removesWhatIsBeyondALimitAndKeepsWhatIsNotKnownToBe() {
        EmployeeBuilder bound = employee().workingAt(50, 8).limitedTo(new Limits(1.0, 30.0, null));

        assertThat(check(teaching(null, BASIC).absent(2.0).on(TODAY.plusDays(9)), bound))
                .isEqualTo(RuleCode.OUTSIDE_LIMITS);
        assertThat(check(teaching(null, BASIC).at(TODAY.plusDays(9), 52, 8), bound))
                .isEqualTo(RuleCode.OUTSIDE_LIMITS);
        assertThat(check(teaching(null, BASIC).absent(null).on(TODAY.plusDays(9)), bound))
                .isNull();
        assertThat(check(teaching(null, BASIC).at(TODAY.plusDays(9), 52, 8).at(TODAY.plusDays(20), 50.1, 8), bound))
                .isNull();
    }

    @Test
    void saysWhetherOneCanQueueForAFullRun() {
        assertThat(check(teaching(null, BASIC).fullWithWaitingList(TODAY.plusDays(9)), employee()))
                .isEqualTo(RuleCode.FULL_WITH_WAITING_LIST);
    }

    @Test
    void removesDatedCoursesThatNobodyCanJoin() {
        assertThat(check(teaching(null, BASIC), employee())).isEqualTo(RuleCode.NO_OPEN_RUN);
        assertThat(check(teaching(null, BASIC).on(TODAY.minusDays(1)), employee()))
                .isEqualTo(RuleCode.NO_OPEN_RUN);
        assertThat(check(teaching(null, BASIC).full(TODAY.plusDays(9)), employee()))
                .isEqualTo(RuleCode.FULL);
        assertThat(check(teaching(null, BASIC).closed(TODAY.plusDays(9)), employee()))
                .isEqualTo(RuleCode.REGISTRATION_CLOSED);
        assertThat(check(teaching(null, BASIC).closed(TODAY.plusDays(9)).full(TODAY.plusDays(30)), employee()))
                .isEqualTo(RuleCode.FULL);
        assertThat(check(teaching(null, BASIC).full(TODAY.plusDays(9)).on(TODAY.plusDays(30)), employee()))
                .isNull();
    }
}
