// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.file;

import java.util.List;

/**
 * The table of a staff file.
 *
 * @param lines below the header, those that are not empty
 * @param whole false where the file may have been cut off
 * @param guessed whether its encoding had to be guessed
 */
public record StaffSheet(List<String> header, List<Line> lines, boolean whole, boolean guessed) {
    public StaffSheet {
        header = List.copyOf(header);
        lines = List.copyOf(lines);
    }

    /** How much it holds in memory, about. */
    public int characters() {
        return (int) Math.min(
                Integer.MAX_VALUE,
                lines.stream()
                        .flatMap(line -> line.cells().stream())
                        .mapToLong(cell -> cell.length() + 8L)
                        .sum());
    }

    /** @param number of the row as a spreadsheet program shows it */
    public record Line(int number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        /** Empty where there is none. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
