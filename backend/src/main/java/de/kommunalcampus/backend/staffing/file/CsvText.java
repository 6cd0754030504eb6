// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.file;

import de.kommunalcampus.backend.imports.FailureCode;
import de.kommunalcampus.backend.imports.ImportRefused;
import de.kommunalcampus.backend.imports.reading.TextFile;
import de.kommunalcampus.backend.staffing.file.StaffSheet.Line;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The lines of a CSV file, separated by what its longest line has most of: semicolon, comma or tab.
 *
 * @param whole whether the last line is known to be complete: it ends with a line break, and all quotes are closed
 */
record CsvText(List<Line> lines, boolean whole, boolean guessed) {
    private static final int HEAD = 16_384;
    private static final int LONGEST_CELL = 1_000;
    private static final char[] SEPARATORS = {';', ',', '\t'};

    static CsvText read(Path path) {
        TextFile file = TextFile.of(path);
        try (Reader text = file.open();
                CSVParser parser = format(separator(file)).parse(text)) {
            List<Line> lines = new ArrayList<>();
            boolean closed = readLines(parser, lines);
            return new CsvText(lines, closed && endsWithLineBreak(file), file.guessed());
        } catch (IOException e) {
            throw new ImportRefused(FailureCode.NOT_A_TABLE.with(path.getFileName()), e);
        }
    }

    /** @return false where the text ends within quotes */
    private static boolean readLines(CSVParser parser, List<Line> lines) {
        try {
            for (CSVRecord row : parser) {
                List<String> cells = row.stream().map(CsvText::cell).toList();
                // Programs that write lists fill them up with empty columns.
                if (cells.stream().skip(StaffFile.MOST_COLUMNS).anyMatch(cell -> !cell.isEmpty())) {
                    throw StaffFile.tooManyColumns();
                }
                cells = cells.subList(0, Math.min(cells.size(), StaffFile.MOST_COLUMNS));
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    lines.add(new Line((int) row.getRecordNumber(), cells));
                }
                if (lines.size() > StaffFile.MOST_ROWS * 2) {
                    break;
                }
            }
            return true;
        } catch (UncheckedIOException | IllegalStateException e) {
            return false;
        }
    }

    private static String cell(String text) {
        String cell = text.indexOf('\0') >= 0 ? text.replace("\0", "") : text;
        cell = cell.strip();
        return cell.length() <= LONGEST_CELL ? cell : cell.substring(0, LONGEST_CELL);
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
    }

    private static char separator(TextFile file) throws IOException {
        char[] head = new char[HEAD];
        int length;
        try (Reader text = file.open()) {
            length = Math.max(0, text.read(head));
        }
        List<String> lines = new String(head, 0, length).lines().limit(20).toList();
        char best = SEPARATORS[0];
        for (char candidate : SEPARATORS) {
            if (most(lines, candidate) > most(lines, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long most(List<String> lines, char separator) {
        return lines.stream()
                .mapToLong(line -> line.chars().filter(c -> c == separator).count())
                .max()
                .orElse(0);
    }

    private static boolean endsWithLineBreak(TextFile file) throws IOException {
        try (Reader text = file.open()) {
            char[] buffer = new char[1 << 16];
            int last = -1;
            for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
                last = read > 0 ? buffer[read - 1] : last;
            }
            return last == '\n' || last == '\r';
        }
    }
}
