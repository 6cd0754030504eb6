// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.apollo;

import de.kommunalcampus.backend.feed.offer.FeedOrigin;
import de.kommunalcampus.backend.feed.offer.FeedRecords;
import de.kommunalcampus.backend.imports.FailureCode;
import de.kommunalcampus.backend.imports.ImportRefused;
import de.kommunalcampus.backend.imports.reading.SheetRow;
import de.kommunalcampus.backend.imports.reading.Workbook;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the course sheet of an APOLLO workbook; columns are found by their names, in any order. */
public final class ApolloReader {
    private static final int HEADER_WITHIN = 20;

    private final FeedRecords records;

    public ApolloReader(FeedRecords records) {
        this.records = records;
    }

    /** @throws ImportRefused when no sheet has the columns, or the file is no safe workbook */
    public FeedOrigin read(Path file) {
        for (List<SheetRow> sheet : Workbook.sheets(file)) {
            Optional<SheetRow> header = sheet.stream()
                    .limit(HEADER_WITHIN)
                    .filter(row -> row.cells().values().containsAll(ApolloColumns.TELLING))
                    .findFirst();
            if (header.isPresent()) {
                read(sheet, header.get());
                return FeedOrigin.completeForItsProviders("apollo");
            }
        }
        throw new ImportRefused(
                FailureCode.SHEET_MISSING.with(file.getFileName(), String.join(", ", ApolloColumns.TELLING)));
    }

    private void read(List<SheetRow> sheet, SheetRow header) {
        Map<String, Integer> columns = new TreeMap<>();
        header.cells().forEach((column, name) -> columns.putIfAbsent(name, column));
        ApolloCourse course = new ApolloCourse(records);
        sheet.stream()
                .filter(row -> row.number() > header.number())
                .filter(row -> !row.cells().isEmpty())
                .forEach(row -> course.read(new ApolloRow(row, columns)));
    }
}
