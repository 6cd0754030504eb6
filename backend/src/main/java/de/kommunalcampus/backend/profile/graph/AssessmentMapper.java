// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.graph;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.profile.Assessment;
import de.kommunalcampus.backend.profile.AssessmentSource;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;

final class AssessmentMapper {
    private AssessmentMapper() {}

    static Assessment assessment(GraphRow row) {
        String checker = row.findText("checkedBy");
        return new Assessment(
                row.text("id"),
                row.findOneOf(ProficiencyLevel.class, "level"),
                row.oneOf(AssessmentSource.class, "source"),
                row.date("assessedOn"),
                row.findDate("validUntil"),
                row.findInstant("recordedAt"),
                checker == null ? null : new EmployeeId(checker));
    }
}
