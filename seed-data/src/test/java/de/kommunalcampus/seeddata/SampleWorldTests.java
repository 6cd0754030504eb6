// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleWorldTests {

    private final SampleWorld world = SampleWorlds.COMMITTED;

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-25", "2026-12-31", "2027-12-24", "2028-02-29", "2029-04-01"})
    void readsOnAnyLoadingDay(LocalDate loadingDay) {
        assertThatCode(() -> SampleWorld.read(loadingDay)).doesNotThrowAnyException();
    }

    @Test
    void countsDaysFromTheLoadingDay() {
        SampleWorld later = SampleWorld.read(SampleWorlds.LOADING_DAY.plusDays(10));

        assertThat(later.profiles().assessments().getFirst().assessedOn())
                .isEqualTo(
                        world.profiles().assessments().getFirst().assessedOn().plusDays(10));
    }

    @Test
    void assessesNearlyEverybodyWithHistoryAndExpiry() {
        List<AssessmentRow> assessments = world.profiles().assessments();

        assertThat(assessments.stream().map(AssessmentRow::employee).collect(toSet()))
                .hasSizeGreaterThan(380);
        assertThat(assessments).extracting(AssessmentRow::source).contains(AssessmentSource.values());
        assertThat(assessments)
                .map(AssessmentRow::validUntil)
                .filteredOn(Objects::nonNull)
                .anyMatch(day -> day.isBefore(SampleWorlds.LOADING_DAY))
                .anyMatch(day -> day.isAfter(SampleWorlds.LOADING_DAY));
        assertThat(assessments).allMatch(assessment -> !assessment.assessedOn().isAfter(SampleWorlds.LOADING_DAY));
    }

    @Test
    void includesALevelThatOnceWasHigher() {
        List<AssessmentRow> assessments = world.profiles().assessments();

        assertThat(assessments)
                .anyMatch(old -> assessments.stream()
                        .anyMatch(recent -> recent.employee().equals(old.employee())
                                && recent.competency().equals(old.competency())
                                && recent.assessedOn().isAfter(old.assessedOn())
                                && recent.level().compareTo(old.level()) < 0));
    }

    @Test
    void recordsNothingTwice() {
        assertThat(world.profiles().assessments()).doesNotHaveDuplicates();
        assertThat(world.profiles().goals()).doesNotHaveDuplicates();
        assertThat(world.profiles().completions()).doesNotHaveDuplicates();
        assertThat(world.library().relations()).doesNotHaveDuplicates();
        assertThat(world.obligations().applies()).doesNotHaveDuplicates();
    }

    @Test
    void leavesTheMainDemoEmployeeSomethingToLearn() {
        Set<String> held = world.profiles().assessments().stream()
                .filter(assessment -> assessment.employee().equals("anna-bergmann"))
                .map(AssessmentRow::competency)
                .collect(toSet());

        assertThat(held).contains("melderecht", "einwohnerfachverfahren").doesNotContain("e-akte", "deeskalation");
        assertThat(world.profiles().goals())
                .anyMatch(goal -> goal.employee().equals("anna-bergmann") && goal.kind() == GoalKind.JOB_ROLE);
    }

    @Test
    void meetsEveryObligationSomehow() {
        assertThat(world.obligations().obligations()).hasSizeBetween(11, 18);
        assertThat(world.obligations().metBy().stream()
                        .map(ObligationMetByRow::obligation)
                        .collect(toSet()))
                .hasSameSizeAs(world.obligations().obligations());
        assertThat(world.obligations().applies())
                .extracting(ObligationAppliesRow::kind)
                .contains(ObligationScope.values());
    }

    @Test
    void letsPeopleFinishOnlyWhatTheirAdministrationMaySee() {
        Map<String, String> administrations =
                world.organisation().employees().stream().collect(toMap(EmployeeRow::id, EmployeeRow::administration));
        Map<String, String> owners = world.offers().courses().stream()
                .collect(toMap(CourseRow::id, course -> String.valueOf(course.administration())));

        assertThat(world.profiles().completions())
                .allMatch(completion -> Set.of("null", administrations.get(completion.employee()))
                        .contains(owners.get(completion.course())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"competencies.csv", "job_roles.csv", "tasks.csv", "units.csv", "employees.csv", "courses.csv"})
    void spellsUmlautsAsOneCharacter(String file) {
        assertThat(EditedWorld.committed(file)).matches("(?s).*[äöüß].*").doesNotContain("\u0308");
    }

    @Test
    void offersABookableCourseForEachRuleThatNamesCourses() {
        Set<String> bookable = world.offers().runs().stream()
                .filter(run -> run.start().toLocalDate().isAfter(SampleWorlds.LOADING_DAY))
                .filter(run -> run.seats() == null || !run.seats().equals(run.seatsTaken()))
                .map(RunRow::course)
                .collect(toSet());
        world.offers().courses().stream().filter(CourseRow::selfPaced).forEach(course -> bookable.add(course.id()));

        assertThat(world.obligations().metBy().stream()
                        .filter(rule -> rule.kind() == ObligationAnswer.COURSE)
                        .collect(groupingBy(
                                ObligationMetByRow::obligation, mapping(ObligationMetByRow::target, toSet()))))
                .isNotEmpty()
                .allSatisfy((obligation, courses) ->
                        assertThat(courses).as(obligation).containsAnyElementsOf(bookable));
    }
}
