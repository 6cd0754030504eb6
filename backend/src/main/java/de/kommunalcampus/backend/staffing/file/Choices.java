// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.file;

import java.util.Map;

/**
 * What a person decided about a file.
 *
 * @param complete it names everybody who works here, so that who is missing has left
 * @param createUnits unknown units are created
 * @param corrections texts that stand in for cells
 */
public record Choices(StaffColumns columns, boolean complete, boolean createUnits, Map<Place, String> corrections) {
    public Choices {
        corrections = Map.copyOf(corrections);
    }

    public static Choices first(StaffColumns columns) {
        return new Choices(columns, false, false, Map.of());
    }

    /** @param row as a spreadsheet program shows it */
    public record Place(int row, StaffField field) {}
}
