// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports.reading;

import de.kommunalcampus.backend.imports.FailureCode;
import de.kommunalcampus.backend.imports.ImportRefused;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file whose columns are found by the names in its first line, in any order; cells may hold line breaks in
 * quotes, the separator is the comma, semicolon or tab that the first line has most of.
 */
public final class CsvTable {
    private static final int MOST_COLUMNS = 500;

    private final TextFile file;

    private CsvTable(TextFile file) {
        this.file = file;
    }

    public static CsvTable of(Path path) {
        return new CsvTable(TextFile.of(path));
    }

    public String name() {
        return file.path().getFileName().toString();
    }

    public boolean encodingGuessed() {
        return file.guessed();
    }

    /**
     * Hands over the rows one by one, in constant memory.
     *
     * @throws ImportRefused when a column is missing or the file ends in the middle of a row
     */
    public void forEach(List<String> requiredColumns, Consumer<CsvRow> consumer) {
        try (Reader text = file.open();
                CSVParser parser = format(separator()).parse(text)) {
            if (parser.getHeaderNames().size() > MOST_COLUMNS) {
                throw new ImportRefused(FailureCode.TOO_MANY_COLUMNS.with(MOST_COLUMNS));
            }
            CsvColumns columns = CsvColumns.of(name(), parser.getHeaderNames(), requiredColumns);
            CSVRecord last = null;
            for (CSVRecord next : parser) {
                if (last != null) {
                    consumer.accept(new CsvRow(name(), columns, last, false));
                }
                last = next;
            }
            if (last != null) {
                boolean open = !file.endsWithLineBreak();
                requireWhole(columns, last, open);
                consumer.accept(new CsvRow(name(), columns, last, open));
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new ImportRefused(FailureCode.NOT_A_TABLE.with(name()), e);
        }
    }

    /** A row may lack trailing empty cells, the last one only where a line break shows that it is whole. */
    private void requireWhole(CsvColumns columns, CSVRecord last, boolean open) {
        if (!columns.covers(last) || (open && last.size() < columns.count())) {
            throw cutOff(name());
        }
    }

    /** For a reader who finds that the value in an {@link CsvRow#isOpen() open} row cannot be whole. */
    public static ImportRefused cutOff(String file) {
        return new ImportRefused(FailureCode.CUT_OFF.with(file));
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setAllowMissingColumnNames(true)
                .get();
    }

    private char separator() throws IOException {
        char[] head = new char[4096];
        int length;
        try (Reader text = file.open()) {
            length = Math.max(0, text.read(head));
        }
        String line = new String(head, 0, length).lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }
}
