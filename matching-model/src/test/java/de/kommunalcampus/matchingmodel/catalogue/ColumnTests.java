// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.BASIC;
import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.EXPERT;
import static de.kommunalcampus.matchingmodel.testing.CourseBuilder.course;
import static de.kommunalcampus.matchingmodel.testing.World.TODAY;
import static de.kommunalcampus.matchingmodel.testing.World.world;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.matchingmodel.testing.CourseBuilder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTests {

    private static final SplittableRandom RANDOM = new SplittableRandom(8);

    @Test
    void numbersOfAnySizeComeBackAsTheyWere() {
        for (int[] numbers : List.of(
                new int[] {0, 1, 65_535},
                new int[] {7, 65_536},
                new int[] {-1, 3, Integer.MIN_VALUE, Integer.MAX_VALUE},
                RANDOM.ints(1_000).toArray())) {
            Numbers column = Numbers.of(numbers);
            assertThat(IntStream.range(0, numbers.length).map(column::get)).containsExactly(boxed(numbers));
        }
    }

    private static Integer[] boxed(int[] numbers) {
        return Arrays.stream(numbers).boxed().toArray(Integer[]::new);
    }

    @Test
    void fewDifferentNumbersComeBackAsTheyWere() {
        long[] numbers = RANDOM.longs(70_000).toArray();
        numbers[7] = numbers[8];
        DistinctNumbers column = DistinctNumbers.of(numbers);
        assertThat(IntStream.range(0, numbers.length).mapToLong(column::get).toArray())
                .isEqualTo(numbers);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 3_000, 70_000})
    void everySlotIsFoundWhereItsCourseBegins(int most) {
        int[] first = new int[301];
        for (int course = 0; course < 300; course++) {
            first[course + 1] = first[course] + RANDOM.nextInt(-most, most + 1) / 2 * RANDOM.nextInt(2);
            first[course + 1] = Math.max(first[course], first[course + 1]);
        }
        Offsets offsets = new Offsets(first);
        assertThat(offsets.total()).isEqualTo(first[300]).isPositive();
        for (int course = 0; course < 300; course++) {
            assertThat(offsets.first(course)).isEqualTo(first[course]);
            assertThat(offsets.end(course)).isEqualTo(first[course + 1]);
            for (int slot = first[course]; slot < first[course + 1]; slot += 1 + most / 3) {
                assertThat(offsets.courseOf(slot)).isEqualTo(course);
            }
        }
    }

    @Test
    void aCompetencyFindsItsCoursesHoweverManyThereAre() {
        int courses = 600_000;
        CompetencyIndex competencies =
                world().knowing("Vergaberecht", "Excel").build().competencies();
        CourseEntry entry =
                course("one").withoutTags().teaching("Excel", BASIC, EXPERT).build();
        TagTable taught =
                TagTable.taught(Collections.nCopies(courses, entry), competencies, new CatalogueProblems.Counter());
        TeachingTable teaching = new TeachingTable(taught, courses, competencies.size());

        int first =
                teaching.first(competencies.ordinal(entry.teaches().getFirst().competency()));
        for (int course = 0; course < courses; course += 997) {
            assertThat(teaching.course(first + course)).isEqualTo(course);
            assertThat(TagTable.levels(teaching.tag(first + course))).isEqualTo(TagTable.levels(taught.tag(course)));
            assertThat(TagTable.percent(teaching.tag(first + course))).isEqualTo(TagTable.percent(taught.tag(course)));
            assertThat(TagTable.isRepeated(teaching.tag(first + course))).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1960-05-05", "1970-01-01", "1970-01-02", "2026-11-25", "2149-06-05", "2149-06-06", "2200-01-01"
            })
    void theDayOfAConfirmationIsExact(LocalDate day) {
        assertThat(only(course("one").confirmedOn(day)).confirmedDay(0)).isEqualTo((int) day.toEpochDay());
    }

    @Test
    void noConfirmationIsNoDay() {
        assertThat(only(course("one").confirmedOn(null)).confirmedDay(0)).isEqualTo(CourseIndex.UNKNOWN);
    }

    private static CourseIndex only(CourseBuilder course) {
        return world().offering(course).build().courses();
    }

    @Test
    void theRunsOfADayHoldUntilTheFirstCanNoLongerBeJoined() {
        CourseIndex courses = only(course("one")
                .from(TODAY.atTime(14, 0), TODAY.atTime(16, 0))
                .from(TODAY.atTime(15, 0), TODAY.atTime(16, 0))
                .from(TODAY.plusDays(1).atTime(0, 0), TODAY.plusDays(1).atTime(1, 0)));
        RunDay today = courses.runs().on((int) TODAY.toEpochDay());
        assertThat(today.holds(0, RunTable.minute(TODAY.atTime(13, 59)))).isTrue();
        assertThat(today.holds(0, RunTable.minute(TODAY.atTime(14, 0)))).isFalse();

        CourseIndex later = only(course("one").on(TODAY.plusDays(1)));
        assertThat(later.runs().on((int) TODAY.toEpochDay()).holds(0, RunTable.minute(TODAY.atTime(23, 59))))
                .isTrue();
    }
}
