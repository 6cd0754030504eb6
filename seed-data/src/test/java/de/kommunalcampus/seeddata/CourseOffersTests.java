// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CourseOffersTests {

    private final CourseOffers offers = SampleWorlds.COMMITTED.offers();
    private final Set<String> withRuns =
            offers.runs().stream().map(RunRow::course).collect(toSet());
    private final Set<String> withCompetencies =
            offers.teaches().stream().map(CourseTeachesRow::course).collect(toSet());

    @Test
    void offersAtLeastAHundredAndFiftyCoursesOfTwelveProviders() {
        assertThat(offers.providers()).hasSize(12);
        assertThat(offers.courses()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(offers.courses().stream().map(CourseRow::provider).collect(toSet()))
                .hasSize(12);
    }

    @Test
    void offersAtLeastFiftySelfPacedCoursesWithoutAnyRun() {
        assertThat(offers.courses())
                .filteredOn(CourseRow::selfPaced)
                .hasSizeGreaterThanOrEqualTo(50)
                .noneMatch(course -> withRuns.contains(course.id()));
    }

    @Test
    void offersAtLeastFourHundredRunsInTheComingTwelveMonths() {
        LocalDate today = SampleWorlds.LOADING_DAY;

        assertThat(offers.runs())
                .filteredOn(run -> run.start().toLocalDate().isAfter(today)
                        && run.start().toLocalDate().isBefore(today.plusDays(370)))
                .hasSizeGreaterThanOrEqualTo(400);
    }

    @Test
    void holdsRunsOnWorkingDaysWhateverTheLoadingDay() {
        for (int later = 0; later < 7; later++) {
            assertThat(SampleWorld.read(SampleWorlds.LOADING_DAY.plusDays(later))
                            .offers()
                            .runs())
                    .allMatch(run -> WorkingDays.includes(run.start().toLocalDate())
                            && WorkingDays.includes(run.end().toLocalDate()));
        }
    }

    @Test
    void includesSeminarsOnlineSeminarsAndBlendedOnes() {
        assertThat(offers.courses())
                .extracting(CourseRow::format)
                .contains(
                        CourseFormat.SEMINAR,
                        CourseFormat.ONLINE_SEMINAR,
                        CourseFormat.BLENDED,
                        CourseFormat.SELF_STUDY);
    }

    @Test
    void includesAStaleCourse() {
        assertThat(offers.courses())
                .map(CourseRow::lastConfirmedOn)
                .filteredOn(Objects::nonNull)
                .anyMatch(day -> day.isBefore(SampleWorlds.LOADING_DAY.minusYears(1)));
    }

    @Test
    void includesAFullRun() {
        assertThat(offers.runs())
                .anyMatch(run -> run.seats() != null && run.seats().equals(run.seatsTaken()));
    }

    @Test
    void includesUnknownAndFreeAndNetAndGrossPrices() {
        assertThat(offers.courses()).extracting(CourseRow::priceKind).contains(PriceKind.values());
        assertThat(offers.courses()).anyMatch(course -> course.priceGross() != null && course.priceNet() == null);
        assertThat(offers.courses()).anyMatch(course -> course.priceNet() != null && course.vatRate() != null);
    }

    @Test
    void includesTheSameCourseOfTwoProviders() {
        assertThat(offers.courses())
                .anyMatch(course -> offers.courses().stream()
                        .anyMatch(other -> other.title().equals(course.title())
                                && !other.provider().equals(course.provider())));
    }

    @Test
    void includesACourseWithoutCompetencies() {
        assertThat(offers.courses()).anyMatch(course -> !withCompetencies.contains(course.id()));
    }

    @Test
    void datesMostOfTheOtherCourses() {
        assertThat(offers.courses())
                .filteredOn(course -> !course.selfPaced())
                .filteredOn(course -> withRuns.contains(course.id()))
                .hasSizeGreaterThan(70);
    }
}
