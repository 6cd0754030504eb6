// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.web;

import de.kommunalcampus.backend.competency.LevelDescription;
import de.kommunalcampus.backend.profile.Assessment;
import de.kommunalcampus.backend.profile.AssessmentSource;
import de.kommunalcampus.backend.profile.ProfileDetails.CompetencyInProfile;
import de.kommunalcampus.backend.profile.ProfileDetails.Requirement;
import de.kommunalcampus.backend.profile.ProfileDetails.Wish;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import de.kommunalcampus.matchingmodel.need.HeldLevel;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is held, required, wanted and known of one competency.
 *
 * @param held the level that counts today, as matching counts it: null with a history says "none", without one "unknown"
 * @param stated the level as the current assessment says it, above {@code held} where that has lapsed
 * @param lapsed whether the current assessment counts one level lower, for its validity or its age
 * @param wanted the highest that the person's goals lead to
 * @param wantedBy the goals that lead there: this competency itself, or job roles
 * @param estimated {@code held} is no assessment: the own tasks let expect it
 * @param setAside the person said that it is none of the own business
 * @param ownTasks those of the person's own tasks that ask for it
 */
@Schema(name = "ProfileCompetency")
record CompetencyView(
        Ref competency,
        String area,
        @Nullable String areaEn,
        @Nullable ProficiencyLevel held,
        @Nullable ProficiencyLevel stated,
        boolean lapsed,
        @Nullable ProficiencyLevel best,
        @Nullable ProficiencyLevel required,
        @Nullable ProficiencyLevel wanted,
        @Nullable AssessmentSource source,
        @Nullable LocalDate assessedOn,
        @Nullable LocalDate validUntil,
        List<LevelDescription> levelDescriptions,
        List<AssessmentView> history,
        List<Ref> requiredBy,
        List<Ref> wantedBy,
        boolean estimated,
        boolean setAside,
        List<Ref> ownTasks) {
    static CompetencyView of(CompetencyInProfile competency, LocalDate today) {
        Optional<Assessment> current = competency.history().current(today);
        Optional<HeldLevel> held = competency.history().held(today);
        return new CompetencyView(
                competency.ref(),
                competency.area(),
                competency.areaEn(),
                held.map(level -> ProficiencyLevel.ofStep(level.stepOn(today)))
                        .or(competency::estimated)
                        .orElse(null),
                held.map(HeldLevel::level).orElse(null),
                held.map(level -> level.isLapsedOn(today)).orElse(false),
                competency.history().best().orElse(null),
                competency.required().orElse(null),
                competency.wanted(today).orElse(null),
                current.map(Assessment::source).orElse(null),
                current.map(Assessment::assessedOn).orElse(null),
                current.map(Assessment::validUntil).orElse(null),
                competency.levels(),
                competency.history().newestFirst().stream()
                        .map(assessment -> AssessmentView.of(assessment, today))
                        .toList(),
                competency.allRequirements().stream()
                        .map(Requirement::by)
                        .distinct()
                        .toList(),
                competency.wishes().stream().map(Wish::by).distinct().toList(),
                competency.estimated().isPresent(),
                competency.setAside(),
                competency.own().stream().map(own -> own.requirement().by()).toList());
    }

    /** @param lapsed whether it would count one level lower today, were it the current one */
    @Schema(name = "Assessment")
    record AssessmentView(
            @Nullable ProficiencyLevel level,
            AssessmentSource source,
            LocalDate assessedOn,
            @Nullable LocalDate validUntil,
            boolean lapsed) {
        static AssessmentView of(Assessment assessment, LocalDate today) {
            return new AssessmentView(
                    assessment.level(),
                    assessment.source(),
                    assessment.assessedOn(),
                    assessment.validUntil(),
                    assessment.held().map(held -> held.isLapsedOn(today)).orElse(false));
        }
    }
}
