// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One statement that an employee holds a level; later ones do not replace earlier ones. */
public record AssessmentRow(
        String employee,
        String competency,
        ProficiencyLevel level,
        AssessmentSource source,
        LocalDate assessedOn,
        @Nullable LocalDate validUntil) {

    public AssessmentRow {
        Check.id("employee", employee);
        Check.id("competency", competency);
        Check.inOrder("valid_days", assessedOn, validUntil);
    }
}
