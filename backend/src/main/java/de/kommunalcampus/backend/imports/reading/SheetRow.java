// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports.reading;

import java.util.Map;

/**
 * The filled cells of a row by column, both counted from 0; dates as dd.mm.yyyy, numbers with a point.
 *
 * @param number of the row as the spreadsheet program shows it
 */
public record SheetRow(int number, Map<Integer, String> cells) {
    public SheetRow {
        cells = Map.copyOf(cells);
    }
}
