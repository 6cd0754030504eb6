// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.seeddata.MunicipalCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What an expert would name first for an occupation, written down before any ranking existed.
 *
 * @param courses the providers' ids, the best first
 */
record ExpectedFive(String occupation, JobRoleId jobRole, List<String> courses) {
    private static final String FILE = "expected-first-fives.csv";

    ExpectedFive {
        courses = List.copyOf(courses);
    }

    static List<ExpectedFive> read() {
        Map<String, List<CSVRecord>> byOccupation = new LinkedHashMap<>();
        try (InputStream stream = Objects.requireNonNull(MunicipalCatalogue.class.getResourceAsStream(FILE), FILE);
                Reader text = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(text)
                    .forEach(row -> byOccupation
                            .computeIfAbsent(row.get("occupation_uri"), uri -> new java.util.ArrayList<>())
                            .add(row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return byOccupation.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static ExpectedFive of(String uri, List<CSVRecord> rows) {
        List<String> courses = rows.stream()
                .sorted(Comparator.comparingInt(row -> Integer.parseInt(row.get("rank"))))
                .map(row -> row.get("external_id"))
                .toList();
        JobRoleId id = new JobRoleId("esco:" + uri.substring(uri.lastIndexOf('/') + 1));
        return new ExpectedFive(rows.getFirst().get("occupation_label"), id, courses);
    }
}
