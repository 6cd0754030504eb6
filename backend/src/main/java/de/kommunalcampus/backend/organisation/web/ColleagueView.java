// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.organisation.web;

import de.kommunalcampus.backend.organisation.Colleague;
import de.kommunalcampus.backend.organisation.Colleague.JobShare;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

record ColleagueView(String id, String displayName, UnitRef unit, List<JobShare> jobRoles) {
    static ColleagueView of(Colleague colleague) {
        return new ColleagueView(
                colleague.id().value(),
                colleague.displayName(),
                new UnitRef(colleague.unit().value(), colleague.unitName()),
                colleague.jobRoles());
    }

    @Schema(name = "UnitRef")
    record UnitRef(String id, String name) {}
}
