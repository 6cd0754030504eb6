// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-28", "2026-12-25", "2026-04-03", "2026-04-06", "2026-05-14", "2026-05-25", "2026-06-04"
            })
    void leavesOutWeekendsAndHolidays(LocalDate day) {
        assertThat(WorkingDays.includes(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-25", "2026-04-07", "2026-06-05", "2026-12-23", "2027-01-04"})
    void includesOrdinaryWeekdays(LocalDate day) {
        assertThat(WorkingDays.includes(day)).isTrue();
    }

    @Test
    void leavesOutTheDaysBetweenTheYears() {
        assertThat(LocalDate.of(2026, 12, 24).datesUntil(LocalDate.of(2027, 1, 2)))
                .noneMatch(WorkingDays::includes);
    }

    @Test
    void movesRunsBetweenTheYearsIntoTheNewOne() {
        assertThat(LocalDate.of(2026, 12, 28)
                        .plusDays(WorkingDays.shift(LocalDate.of(2026, 12, 28), LocalDate.of(2026, 12, 29), 1)))
                .isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void leavesRunsOnWorkingDaysAlone() {
        assertThat(WorkingDays.shift(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 26), 1))
                .isZero();
    }

    @Test
    void movesShortRunsPastTheWeekend() {
        assertThat(WorkingDays.shift(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 28), 1))
                .isEqualTo(4);
    }

    @Test
    void movesPastRunsBackwards() {
        assertThat(WorkingDays.shift(LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 22), -1))
                .isEqualTo(-2);
    }

    @Test
    void letsLongRunsGoOnAfterTheWeekend() {
        assertThat(WorkingDays.shift(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 12, 3), 1))
                .isZero();
    }
}
