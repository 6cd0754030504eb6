// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.file;

import de.kommunalcampus.backend.imports.FailureCode;
import de.kommunalcampus.backend.imports.ImportRefused;
import de.kommunalcampus.backend.imports.reading.SheetRow;
import de.kommunalcampus.backend.imports.reading.Workbook;
import de.kommunalcampus.backend.staffing.file.StaffSheet.Line;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the table in a CSV file or a workbook, wherever it begins. What kind a file is its first bytes tell. */
public final class StaffFile {
    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 100;
    private static final int HEADER_WITHIN = 20;

    /** How pictures, JSON and XML begin. */
    private static final List<String> NO_TABLES = List.of("ffd8ff", "89504e47", "47494638", "7b", "5b", "3c");

    private StaffFile() {}

    /**
     * @param remembered names of columns that were chosen before
     * @throws ImportRefused for what is empty, too long, or no table
     */
    public static StaffSheet read(Path file, Collection<String> remembered) {
        String head = head(file);
        if (head.startsWith("504b0304")) {
            return workbook(file, remembered);
        }
        if (head.startsWith("d0cf11e0")) {
            throw refusal(FailureCode.OLD_WORKBOOK, file);
        }
        if (head.startsWith("25504446")) {
            throw refusal(FailureCode.PDF, file);
        }
        if (NO_TABLES.stream().anyMatch(head::startsWith)) {
            throw refusal(FailureCode.NOT_A_TABLE, file);
        }
        CsvText text = CsvText.read(file);
        return table(file, text.lines(), text.whole(), text.guessed(), remembered);
    }

    private static StaffSheet workbook(Path file, Collection<String> remembered) {
        List<Line> best = Workbook.sheetsMarkingFormulas(file).stream()
                .map(StaffFile::lines)
                .max(Comparator.comparingInt(sheet -> score(sheet, remembered)))
                .orElse(List.of());
        return table(file, best, true, false, remembered);
    }

    private static StaffSheet table(
            Path file, List<Line> lines, boolean whole, boolean guessed, Collection<String> remembered) {
        if (lines.isEmpty()) {
            throw refusal(FailureCode.EMPTY, file);
        }
        if (lines.size() > MOST_ROWS + HEADER_WITHIN) {
            throw new ImportRefused(FailureCode.ROWS_TOO_MANY.with(MOST_ROWS));
        }
        int header = headerOf(lines, remembered);
        List<Line> below = lines.subList(header + 1, lines.size());
        if (below.size() > MOST_ROWS) {
            throw new ImportRefused(FailureCode.ROWS_TOO_MANY.with(MOST_ROWS));
        }
        return new StaffSheet(lines.get(header).cells(), below, whole, guessed);
    }

    /** The line that most of the columns are known in; else the first that is more than a title. */
    private static int headerOf(List<Line> lines, Collection<String> remembered) {
        int searched = Math.min(lines.size(), HEADER_WITHIN);
        int best = IntStream.range(0, searched)
                .boxed()
                .max(Comparator.<Integer>comparingInt(i -> known(lines.get(i), remembered))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
        if (known(lines.get(best), remembered) > 0) {
            return best;
        }
        return IntStream.range(0, searched)
                .filter(i -> lines.get(i).cells().stream()
                                .filter(cell -> !cell.isEmpty())
                                .count()
                        > 1)
                .findFirst()
                .orElse(0);
    }

    private static int score(List<Line> sheet, Collection<String> remembered) {
        return sheet.isEmpty() ? -1 : known(sheet.get(headerOf(sheet, remembered)), remembered);
    }

    private static int known(Line line, Collection<String> remembered) {
        return (int) line.cells().stream()
                .filter(cell -> remembered.contains(StaffField.key(cell))
                        || StaffField.named(cell).isPresent())
                .count();
    }

    private static List<Line> lines(List<SheetRow> rows) {
        List<Line> lines = new ArrayList<>();
        for (SheetRow row : rows) {
            int last = row.cells().keySet().stream()
                    .mapToInt(column -> column)
                    .max()
                    .orElse(-1);
            if (last >= MOST_COLUMNS) {
                throw tooManyColumns();
            }
            if (last >= 0) {
                lines.add(new Line(
                        row.number(),
                        IntStream.rangeClosed(0, last)
                                .mapToObj(column -> row.cells().getOrDefault(column, ""))
                                .toList()));
            }
        }
        return lines;
    }

    static ImportRefused tooManyColumns() {
        return new ImportRefused(FailureCode.TOO_MANY_COLUMNS.with(MOST_COLUMNS));
    }

    private static String head(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return HexFormat.of().formatHex(bytes.readNBytes(8));
        } catch (IOException e) {
            throw new ImportRefused(FailureCode.UNREADABLE.with(file.getFileName()), e);
        }
    }

    private static ImportRefused refusal(FailureCode code, Path file) {
        return new ImportRefused(code.with(file.getFileName()));
    }
}
