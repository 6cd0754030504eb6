// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.apollo;

import de.kommunalcampus.backend.feed.reading.PlainText;
import de.kommunalcampus.backend.imports.RecordName;
import de.kommunalcampus.backend.imports.reading.SheetRow;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row with its cells by column name. */
record ApolloRow(SheetRow row, Map<String, Integer> columns) {
    /** As it stands in the cell; null where there is nothing. */
    @Nullable
    String raw(String column) {
        Integer position = columns.get(column);
        String cell = position == null ? null : row.cells().get(position);
        return cell == null || cell.isBlank() ? null : cell;
    }

    /** Plain text, empty where there is nothing. */
    String text(String column) {
        String cell = raw(column);
        return cell == null ? "" : PlainText.of(cell);
    }

    String line(String column) {
        return text(column).replace('\n', ' ');
    }

    RecordName place() {
        return RecordName.row(null, row.number());
    }
}
