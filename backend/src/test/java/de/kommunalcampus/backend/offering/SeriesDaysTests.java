// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.offering.SeriesDay.Skipped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeriesDaysTests {
    private final SeriesDays days = new SeriesDays();

    @Test
    void meetsEveryTuesdayForSixWeeks() {
        assertThat(dates(series("2027-01-13", 6, 1, Set.of(DayOfWeek.TUESDAY), List.of(), null, false)))
                .containsExactly("2027-01-19", "2027-01-26", "2027-02-02", "2027-02-09", "2027-02-16");
        assertThat(dates(series("2027-01-19", 6, 1, Set.of(DayOfWeek.TUESDAY), List.of(), null, false)))
                .hasSize(6);
    }

    @Test
    void meetsSeveralDaysOfEverySecondWeek() {
        assertThat(dates(series(
                        "2027-02-01", 4, 2, Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), List.of(), null, false)))
                .containsExactly("2027-02-01", "2027-02-04", "2027-02-15", "2027-02-18");
    }

    @Test
    void leavesOutSchoolHolidaysPublicHolidaysAndWhatIsNamed() {
        RunSeries series = series(
                "2026-12-15",
                8,
                1,
                Set.of(DayOfWeek.TUESDAY),
                List.of(new RunSeries.Period(LocalDate.parse("2027-01-19"), LocalDate.parse("2027-01-19"))),
                Land.HE,
                true);
        assertThat(days.of(series).stream().filter(day -> day.skipped() != null))
                .extracting(day -> day.day().toString(), SeriesDay::skipped, SeriesDay::name)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2026-12-29", Skipped.SCHOOL_HOLIDAY, "Weihnachtsferien"),
                        org.assertj.core.groups.Tuple.tuple("2027-01-05", Skipped.SCHOOL_HOLIDAY, "Weihnachtsferien"),
                        org.assertj.core.groups.Tuple.tuple("2027-01-12", Skipped.SCHOOL_HOLIDAY, "Weihnachtsferien"),
                        org.assertj.core.groups.Tuple.tuple("2027-01-19", Skipped.EXCLUDED, null));
    }

    /** Corpus Christi is one in Hesse and none in Berlin; 8 March the other way round. */
    @Test
    void knowsThePublicHolidaysOfEachLand() {
        assertThat(only("2027-05-27", Land.HE).skipped()).isEqualTo(Skipped.PUBLIC_HOLIDAY);
        assertThat(only("2027-05-27", Land.HE).name()).isEqualTo("Fronleichnam");
        assertThat(only("2027-05-27", Land.BE).skipped()).isNull();
        assertThat(only("2027-03-08", Land.BE).skipped()).isEqualTo(Skipped.PUBLIC_HOLIDAY);
        assertThat(only("2027-03-08", Land.HE).skipped()).isNull();
    }

    /** Each regulation reaches into the years that are planned today, and never overlaps itself. */
    @Test
    void knowsTheSchoolHolidaysOfAllLaender() {
        assertThat(Arrays.stream(Land.values()).map(days::schoolHolidaysKnownUntil))
                .allSatisfy(day -> assertThat(day).isAfter("2029-06-30"));
        assertThat(Arrays.stream(Land.values())
                        .map(land -> only("2027-08-01", land).skipped()))
                .filteredOn(Objects::nonNull)
                .hasSizeGreaterThan(10);
    }

    private SeriesDay only(String day, Land land) {
        LocalDate date = LocalDate.parse(day);
        return days.of(series(day, 1, 1, Set.of(date.getDayOfWeek()), List.of(), land, true))
                .getFirst();
    }

    private List<String> dates(RunSeries series) {
        return days.of(series).stream()
                .filter(day -> day.skipped() == null)
                .map(day -> day.day().toString())
                .toList();
    }

    private static RunSeries series(
            String first,
            int weeks,
            int everyWeeks,
            Set<DayOfWeek> weekdays,
            List<RunSeries.Period> skip,
            @Nullable Land land,
            boolean schoolHolidays) {
        return new RunSeries(
                LocalDate.parse(first),
                weeks,
                everyWeeks,
                weekdays,
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                skip,
                land,
                schoolHolidays);
    }
}
