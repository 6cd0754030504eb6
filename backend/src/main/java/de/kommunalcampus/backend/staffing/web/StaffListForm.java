// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.web;

import de.kommunalcampus.backend.platform.SearchText;
import de.kommunalcampus.backend.staffing.StaffQuery;
import de.kommunalcampus.backend.staffing.StaffState;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which part of the staff list is wanted; without anything the first of those who work here. */
record StaffListForm(
        @Nullable String text,
        @Nullable String unit,
        @Nullable StaffState state,

        @Nullable
        @Min(value = 0, message = "is below 0")
        @Max(value = StaffQuery.FARTHEST, message = "is above " + StaffQuery.FARTHEST)
        Integer offset,

        @Nullable
        @Min(value = 1, message = "is below 1")
        @Max(value = StaffQuery.MOST, message = "is above " + StaffQuery.MOST)
        Integer limit) {
    private static final int USUAL = 50;

    StaffQuery query() {
        return new StaffQuery(
                SearchText.of(text),
                unit == null || unit.isBlank() ? null : new OrgUnitId(unit),
                Objects.requireNonNullElse(state, StaffState.ACTIVE),
                Objects.requireNonNullElse(offset, 0),
                Objects.requireNonNullElse(limit, USUAL));
    }
}
