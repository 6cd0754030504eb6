// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One file of the sample world: UTF-8, comma, a header, rows in the order of the file. Small enough to be held whole. */
final class CsvTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final String KEY = "id";

    private final List<String> columns;
    private final List<CsvLine> lines;

    private CsvTable(List<String> columns, List<CsvLine> lines) {
        this.columns = columns;
        this.lines = lines;
    }

    static CsvTable read(String file, InputStream content, SeedFiles files) {
        List<CsvLine> lines = new ArrayList<>();
        try (CSVParser parser = FORMAT.parse(new InputStreamReader(content, StandardCharsets.UTF_8))) {
            List<String> columns = parser.getHeaderNames();
            long line = parser.getCurrentLineNumber() + 1;
            for (CSVRecord values : parser) {
                requireSameSize(file, line, columns, values);
                lines.add(new CsvLine(files, file, line, values));
                line = parser.getCurrentLineNumber() + 1;
            }
            if (lines.isEmpty()) {
                throw new SeedDataException(file, "has no rows");
            }
            return new CsvTable(columns, List.copyOf(lines));
        } catch (IOException | IllegalArgumentException e) {
            throw new SeedDataException(file, e);
        }
    }

    private static void requireSameSize(String file, long line, List<String> columns, CSVRecord values) {
        if (values.size() != columns.size()) {
            String reason = "%d values under %d columns".formatted(values.size(), columns.size());
            throw new SeedDataException(file, line, columns.getLast(), reason);
        }
    }

    <T> List<T> rows(Function<CsvLine, T> row) {
        if (columns.contains(KEY)) {
            ids();
        }
        return lines.stream().map(line -> line.map(row)).toList();
    }

    /** The values of the key column, which must differ. */
    Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        for (CsvLine line : lines) {
            if (!ids.add(line.text(KEY))) {
                throw line.refuse(KEY, "'%s' is there twice".formatted(line.text(KEY)));
            }
        }
        return ids;
    }
}
