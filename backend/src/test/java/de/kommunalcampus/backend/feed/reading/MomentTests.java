// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTests {
    /** Read as UTC, both would fall on the day before. */
    @ParameterizedTest
    @CsvSource({"1689544800000,2023-07-17", "1710630000000,2024-03-17", "1704409200000,2024-01-05"})
    void readsEpochMillisecondsAsLocalMidnight(long milliseconds, LocalDate day) {
        Moment moment = Moment.ofEpochMilliseconds(milliseconds);
        assertThat(moment.date()).isEqualTo(day);
        assertThat(moment.time()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-01T08:00:00Z,2027-02-01T09:00",
        "2027-07-01T08:00:00Z,2027-07-01T10:00",
        "2027-07-01T08:00:00.000+0000,2027-07-01T10:00",
        "2027-07-01T23:30:00-05:00,2027-07-02T06:30",
        "2027-07-01T08:00,2027-07-01T08:00",
        "2027-07-01 08:00:00,2027-07-01T08:00",
        "05.07.2027,2027-07-05T00:00",
        "' 5.7.2027 ',2027-07-05T00:00",
        "'05.07.2027, 9:30 Uhr',2027-07-05T09:30",
        "2027-07-05,2027-07-05T00:00"
    })
    void readsWhatPeopleAndMachinesWrite(String text, LocalDateTime start) {
        assertThat(Moment.parse(text).orElseThrow().asStart()).isEqualTo(start);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31.02.2027", "23.05.202", "2027-02-30", "2027-13-01", "bald", "", "2027-07-01T25:00", "1.1.27"})
    void refusesWhatIsNoDay(String text) {
        assertThat(Moment.parse(text)).isEmpty();
    }

    @Test
    void takesDaysLongAgoForNone() {
        assertThat(Moment.parse("1999-01-01T00:00:00Z").orElseThrow().isPlausible())
                .isFalse();
        assertThat(Moment.parse("2027-01-01").orElseThrow().isPlausible()).isTrue();
    }

    @Test
    void endsADayWithItsLastMinute() {
        assertThat(Moment.parse("05.07.2027").orElseThrow().asEnd()).isEqualTo(LocalDateTime.of(2027, 7, 5, 23, 59));
    }
}
