// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.web;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.platform.Formulas;
import de.kommunalcampus.backend.platform.HiddenCharacters;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.staffing.UnitEntry;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of a unit.
 *
 * @param parent null for the administration itself only
 * @param seenVersion of what was looked at; null for a new one
 */
record UnitForm(
        @NotBlank(message = "is missing") @Size(max = 200, message = "is longer than 200 characters")
        String name,

        @Nullable @Size(max = 20, message = "is longer than 20 characters")
        String number,

        @Nullable String parent,
        @Nullable String head,
        @Nullable String deputy,
        @Nullable String seenVersion) {
    /** @throws InvalidRequest where a text would be calculated by a spreadsheet program, or looks like another one */
    UnitEntry entry() {
        Formulas.refuse("name", name);
        if (HiddenCharacters.isIn(name)) {
            throw new InvalidRequest("name", "has hidden characters");
        }
        String stated = number == null ? "" : number.strip();
        Formulas.refuse("number", stated);
        return new UnitEntry(
                stated,
                name.strip(),
                parent == null ? null : new OrgUnitId(parent),
                head == null ? null : new EmployeeId(head),
                deputy == null ? null : new EmployeeId(deputy));
    }

    /** @throws InvalidRequest where it is missing */
    String requiredVersion() {
        if (seenVersion == null) {
            throw new InvalidRequest("seenVersion", "is missing");
        }
        return seenVersion;
    }
}
