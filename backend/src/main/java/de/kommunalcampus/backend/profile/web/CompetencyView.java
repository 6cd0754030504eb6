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

/**
 * What is held, required and known of one competency; "held" is what counts today, as matching counts it.
 *
 * @param estimated "held" is no assessment: the own tasks let expect it
 * @param setAside the person said that it is none of the own business
 * @param ownTasks those of the person's own tasks that ask for it
 */
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
        List<Ref> requiredBy,
        boolean estimated,
        boolean setAside,
        List<Ref> ownTasks) {
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
                        .or(competency::estimated)
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
                competency.allRequirements().stream()
                        .map(Requirement::by)
                        .distinct()
                        .toList(),
                competency.estimated().isPresent(),
                competency.setAside(),
                competency.own().stream().map(own -> own.requirement().by()).toList());
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
