// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import de.kommunalcampus.matchingmodel.ranking.Reason;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Reason")
record ReasonView(
        Reason.Code code,
        double contribution,
        @Nullable Ref competency,
        @Nullable Ref task,
        @Nullable Ref jobRole,
        @Nullable ProficiencyLevel fromLevel,
        @Nullable ProficiencyLevel toLevel,
        @Nullable Double number,
        @Nullable String text,
        @Nullable Ref obligation) {
    static ReasonView of(Reason reason) {
        return new ReasonView(
                reason.code(),
                reason.contribution(),
                reason.competency(),
                reason.task(),
                reason.jobRole(),
                reason.fromLevel(),
                reason.toLevel(),
                reason.number(),
                reason.text(),
                reason.obligation());
    }
}
