// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports.reading;

import de.kommunalcampus.backend.imports.RecordName;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One row, its cells by column name. */
public final class CsvRow {
    private final String file;
    private final CsvColumns columns;
    private final CSVRecord cells;
    private final boolean open;

    CsvRow(String file, CsvColumns columns, CSVRecord cells, boolean open) {
        this.file = file;
        this.columns = columns;
        this.cells = cells;
        this.open = open;
    }

    /** The cell without surrounding blanks; empty where there is none. */
    public String text(String column) {
        String cell = columns.find(cells, column);
        return cell == null ? "" : cell.strip();
    }

    /** Null where the cell is empty or absent. */
    public @Nullable String find(String column) {
        String text = text(column);
        return text.isEmpty() ? null : text;
    }

    /** The file ends here without a line break: perhaps it was cut off. */
    public boolean isOpen() {
        return open;
    }

    public String file() {
        return file;
    }

    /** Names the row for a person: file and number of the row after the header. */
    public RecordName place() {
        return RecordName.row(file, cells.getRecordNumber());
    }
}
