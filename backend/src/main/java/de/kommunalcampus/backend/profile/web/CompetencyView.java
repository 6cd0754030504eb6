// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.web;

import de.kommunalcampus.backend.competency.LevelDescription;
import de.kommunalcampus.backend.profile.Assessment;
import de.kommunalcampus.backend.profile.AssessmentSource;
import de.kommunalcampus.backend.profile.ProfileDetails.CompetencyInProfile;
import de.kommunalcampus.backend.profile.ProfileDetails.Requirement;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is held, required and known of one competency; "held" is what counts today, as matching counts it. */
@Schema(name = "ProfileCompetency")
record CompetencyView(
        Ref competency,
        String area,
        @Nullable String areaEn,
        @Nullable ProficiencyLevel held,
        @Nullable ProficiencyLevel best,
        @Nullable ProficiencyLevel required,
        @Nullable AssessmentSource source,
        @Nullable LocalDate assessedOn,
        @Nullable LocalDate validUntil,
        List<LevelDescription> levelDescriptions,
        List<AssessmentView> history,
        List<Ref> requiredBy) {
    static CompetencyView of(CompetencyInProfile competency, LocalDate today) {
        Optional<Assessment> current = competency.history().current(today);
        return new CompetencyView(
                competency.ref(),
                competency.area(),
                competency.areaEn(),
                competency
                        .history()
                        .held(today)
                        .map(held -> ProficiencyLevel.ofStep(held.stepOn(today)))
                        .orElse(null),
                competency.history().best().orElse(null),
                competency.required().orElse(null),
                current.map(Assessment::source).orElse(null),
                current.map(Assessment::assessedOn).orElse(null),
                current.map(Assessment::validUntil).orElse(null),
                competency.levels(),
                competency.history().newestFirst().stream()
                        .map(AssessmentView::of)
                        .toList(),
                competency.requirements().stream()
                        .map(Requirement::by)
                        .distinct()
                        .toList());
    }

    @Schema(name = "Assessment")
    record AssessmentView(
            @Nullable ProficiencyLevel level,
            AssessmentSource source,
            LocalDate assessedOn,
            @Nullable LocalDate validUntil) {
        static AssessmentView of(Assessment assessment) {
            return new AssessmentView(
                    assessment.level(), assessment.source(), assessment.assessedOn(), assessment.validUntil());
        }
    }
}
