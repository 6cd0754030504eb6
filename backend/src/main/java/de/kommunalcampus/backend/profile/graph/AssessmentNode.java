// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.graph;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.profile.Assessment;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** An assessment's node; whose it is and of what are relationships written by {@link Neo4jAssessments}. */
@Node("Assessment")
record AssessmentNode(
        @Id String id,
        String tenantId,
        @Nullable String level,
        String source,
        LocalDate assessedOn,
        @Nullable LocalDate validUntil,
        @Nullable ZonedDateTime recordedAt,
        @Nullable String checkedBy) {
    static AssessmentNode of(TenantId tenant, Assessment assessment) {
        ProficiencyLevel level = assessment.level();
        EmployeeId checker = assessment.checkedBy();
        return new AssessmentNode(
                assessment.id(),
                tenant.value(),
                level == null ? null : level.name(),
                assessment.source().name(),
                assessment.assessedOn(),
                assessment.validUntil(),
                assessment.recordedAt(),
                checker == null ? null : checker.value());
    }
}
