// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.imports.reading.Fingerprint;
import de.kommunalcampus.backend.organisation.OrgUnit;
import org.jspecify.annotations.Nullable;

/**
 * A unit with those who lead it.
 *
 * @param head null where nobody who works here heads it
 * @param people who work in it now, without the units below
 */
public record StaffUnit(
        OrgUnit unit, @Nullable Leader head, @Nullable Leader deputy, long people) {
    /** Differs whenever name, number, place, head or deputy differ. */
    public String version() {
        return new Fingerprint()
                .add(unit.number())
                .add(unit.name())
                .add(unit.parent() == null ? null : unit.parent().value())
                .add(head == null ? null : head.id().value())
                .add(deputy == null ? null : deputy.id().value())
                .hex();
    }

    /** Who heads a unit, or stands in for its head. */
    public record Leader(EmployeeId id, String displayName) {}
}
