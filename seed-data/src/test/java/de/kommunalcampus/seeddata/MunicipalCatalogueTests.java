// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
        // the certificate course for data protection officers starts 38 and 205 days after loading
        assertThat(MunicipalCatalogue.json(AUTUMN_DAY))
                .contains("\"2027-01-02T09:00:00+01:00\"")
                .contains("\"2027-06-18T09:00:00+02:00\"");
        assertThat(MunicipalCatalogue.json(AUTUMN_DAY.plusDays(1))).contains("\"2027-01-03T09:00:00+01:00\"");
    }

    @Test
    void keepsEachWallClockTimeAcrossTheChangeToSummerTime() {
        assertThat(MunicipalCatalogue.json(LocalDate.of(2027, 2, 18))).contains("\"2027-03-28T09:00:00+02:00\"");
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
