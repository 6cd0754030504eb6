// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class MunicipalCatalogueTests {

    private static final LocalDate AUTUMN_DAY = LocalDate.of(2026, 11, 25);

    @Test
    void leavesNoPlaceholderBehind() {
        assertThat(MunicipalCatalogue.json(AUTUMN_DAY)).doesNotContain("@day");
    }

    @Test
    void datesRunsFromTheDayOfLoading() {
        // the course on phone calls starts 47 days after loading, the one on basic public procurement 23
        assertThat(MunicipalCatalogue.json(AUTUMN_DAY))
                .contains("\"2027-01-11T09:00:00+01:00\"")
                .contains("\"2026-12-18T09:00:00+01:00\"");
        assertThat(MunicipalCatalogue.json(AUTUMN_DAY.plusDays(1))).contains("\"2027-01-12T09:00:00+01:00\"");
    }

    @Test
    void movesRunsOffWeekendsAndHolidaysAndKeepsTheWallClockTimeInSummer() {
        // 38 days later is Easter Sunday 2027, the day on which summer time begins
        assertThat(MunicipalCatalogue.json(LocalDate.of(2027, 2, 18)))
                .contains("\"2027-03-30T09:00:00+02:00\"")
                .doesNotContain("2027-03-28T")
                .doesNotContain("2027-03-29T");
    }

    @Test
    void endsNoRunBeforeItStarts() {
        for (int shift = 0; shift < 366; shift++) {
            String json = MunicipalCatalogue.json(AUTUMN_DAY.plusDays(shift));
            assertThat(timesOf("endDate", json))
                    .zipSatisfy(
                            timesOf("startDate", json),
                            (end, start) -> assertThat(end).isAfter(start));
        }
    }

    private static List<OffsetDateTime> timesOf(String field, String json) {
        return Pattern.compile("\"" + field + "\": \\[([^\\]]*)]")
                .matcher(json)
                .results()
                .flatMap(list -> Arrays.stream(list.group(1).split(",", -1)))
                .map(time -> OffsetDateTime.parse(time.strip().replace("\"", "")))
                .toList();
    }

    @Test
    void holdsAtLeastSixtyCoursesTaggedWithEsco() {
        String json = MunicipalCatalogue.json(AUTUMN_DAY);
        assertThat(json.split("\"type\": \"Course\"", -1)).hasSizeGreaterThan(60);
        assertThat(json.split("http://data.europa.eu/esco/skill/", -1)).hasSizeGreaterThan(250);
    }

    @Test
    void containsEveryCourseOfTheExpectedFirstFives() throws IOException {
        String json = MunicipalCatalogue.json(AUTUMN_DAY);
        assertThat(expectedFirstFives())
                .allSatisfy(row -> assertThat(json).contains("\"id\": \"" + row.get("external_id") + "\""));
    }

    @Test
    void expectsFiveDifferentCoursesForEachOccupation() throws IOException {
        assertThat(expectedFirstFives().stream().collect(Collectors.groupingBy(row -> row.get("occupation_uri"))))
                .hasSize(2)
                .allSatisfy((occupation, rows) -> {
                    assertThat(rows).extracting(row -> row.get("rank")).containsExactly("1", "2", "3", "4", "5");
                    assertThat(rows).extracting(row -> row.get("external_id")).doesNotHaveDuplicates();
                });
    }

    private static List<CSVRecord> expectedFirstFives() throws IOException {
        var stream = Objects.requireNonNull(
                MunicipalCatalogue.class.getResourceAsStream("expected-first-fives.csv"), "expected-first-fives.csv");
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }
}
