// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports.reading;

import de.kommunalcampus.backend.imports.FailureCode;
import de.kommunalcampus.backend.imports.ImportRefused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Collects the rows of one sheet. */
final class SheetCells implements SheetContentsHandler {
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_COLUMNS = 500;

    private final List<SheetRow> rows = new ArrayList<>();
    private final Map<Integer, String> cells = new HashMap<>();

    List<SheetRow> rows() {
        return rows;
    }

    @Override
    public void startRow(int row) {
        cells.clear();
    }

    @Override
    public void endRow(int row) {
        if (rows.size() >= MOST_ROWS) {
            throw new ImportRefused(FailureCode.ROWS_TOO_MANY.with(MOST_ROWS));
        }
        rows.add(new SheetRow(row + 1, cells));
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
        if (reference == null || text == null || text.isBlank()) {
            return;
        }
        int column = new CellReference(reference).getCol();
        if (column < MOST_COLUMNS) {
            cells.put(column, text.strip());
        }
    }

    /** The cell that was read last, or has no value at all, holds a formula. */
    void markFormula(String reference) {
        int column = new CellReference(reference).getCol();
        if (column < MOST_COLUMNS) {
            cells.merge(column, "=", (shown, mark) -> mark + shown);
        }
    }
}
