// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one row.
 *
 * @param row as a spreadsheet program shows it
 * @param value the beginning of the cell
 * @param meant what the cell may say instead, where that is known
 */
public record RowIssue(int row, @Nullable StaffField field, IssueKind kind, String value, List<String> meant) {
    private static final int LONGEST = 60;

    public RowIssue {
        value = value.codePointCount(0, value.length()) <= LONGEST
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…";
        meant = List.copyOf(meant);
    }

    RowIssue(int row, @Nullable StaffField field, IssueKind kind, String value) {
        this(row, field, kind, value, List.of());
    }
}
