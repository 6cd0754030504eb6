// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.web;

import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.staffing.file.Choices;
import de.kommunalcampus.backend.staffing.file.Choices.Place;
import de.kommunalcampus.backend.staffing.file.StaffColumns;
import de.kommunalcampus.backend.staffing.file.StaffField;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Everything that a person decided about a staff file, at once. */
@Schema(name = "StaffImportChoices")
record ChoicesForm(
        @NotNull(message = "is missing") @Size(max = 13, message = "names more than 13")
        List<@NotNull(message = "names none") @Valid ColumnForm> columns,

        @NotNull(message = "is missing") Boolean complete,
        @NotNull(message = "is missing") Boolean createUnits,

        @NotNull(message = "is missing") @Size(max = 500, message = "names more than 500")
        List<@NotNull(message = "names none") @Valid CorrectionForm> corrections) {

    /** @throws InvalidRequest where a field or a column is named twice */
    Choices choices() {
        Map<StaffField, Integer> positions = new EnumMap<>(StaffField.class);
        columns.forEach(column -> positions.put(column.field(), column.column()));
        if (positions.size() < columns.size() || new HashSet<>(positions.values()).size() < columns.size()) {
            throw new InvalidRequest("columns", "names one twice");
        }
        Map<Place, String> texts = new HashMap<>();
        corrections.forEach(one -> texts.put(new Place(one.row(), one.field()), one.value()));
        return new Choices(new StaffColumns(positions), complete, createUnits, texts);
    }

    @Schema(name = "StaffImportColumnForm")
    record ColumnForm(
            @NotNull(message = "is missing") StaffField field,

            @NotNull(message = "is missing") @Min(value = 0, message = "is below 0")
            Integer column) {}

    @Schema(name = "StaffImportCorrectionForm")
    record CorrectionForm(
            @NotNull(message = "is missing") @Min(value = 1, message = "is below 1")
            Integer row,

            @NotNull(message = "is missing") StaffField field,

            @NotNull(message = "is missing") @Size(max = 200, message = "is longer than 200 characters")
            String value) {}
}
