// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.matching.RoleComparison.ComparedRole;
import de.kommunalcampus.backend.profile.Assessment;
import de.kommunalcampus.backend.profile.AssessmentHistory;
import de.kommunalcampus.backend.profile.AssessmentSource;
import de.kommunalcampus.backend.profile.ProfileDetails.CompetencyInProfile;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import de.kommunalcampus.matchingmodel.need.HeldLevel;
import de.kommunalcampus.matchingmodel.need.RoleRequirement;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a job role asks for beside what one holds.
 *
 * @param own whether one has this role
 * @param goal whether one aims at it
 * @param share covered, 0 to 1: each competency counts by its weight and by the part of its levels that is held
 * @param unknownShare of what nothing is known, 0 to 1: it counts as not held in {@code share}
 * @param requirements what matters most first; empty where nobody described the role
 */
@Schema(name = "ComparedRole")
record ComparedRoleView(
        Ref role, boolean own, boolean goal, double share, double unknownShare, List<RequirementView> requirements) {
    static ComparedRoleView of(ComparedRole compared, Map<CompetencyId, Integer> offers) {
        return new ComparedRoleView(
                compared.readiness().role(),
                compared.isOwn(),
                compared.isGoal(),
                compared.readiness().share(),
                compared.readiness().unknownShare(),
                compared.readiness().requirements().stream()
                        .map(requirement ->
                                RequirementView.of(requirement, compared, offers.get(requirement.competency())))
                        .toList());
    }

    /**
     * One competency that the role asks for.
     *
     * @param held the level that counts today
     * @param lapsed whether what is held counts one level lower, for its validity or its age
     * @param source who says what is held, or that nothing is; null where nobody said anything
     * @param weight how much it matters in the role, above 0 to 1
     * @param by the role itself, or those of its tasks that ask for it
     * @param offers how many courses teach it and are possible for oneself; null where it is met, or was not counted
     */
    @Schema(name = "ComparedRequirement")
    record RequirementView(
            Ref competency,
            @Nullable ProficiencyLevel held,
            boolean lapsed,
            @Nullable AssessmentSource source,
            @Nullable LocalDate assessedOn,
            ProficiencyLevel required,
            double weight,
            RoleRequirement.State state,
            List<Ref> by,
            @Nullable Integer offers) {
        static RequirementView of(RoleRequirement requirement, ComparedRole compared, @Nullable Integer offers) {
            Optional<AssessmentHistory> history =
                    compared.person().competency(requirement.competency()).map(CompetencyInProfile::history);
            Optional<Assessment> current = history.flatMap(one -> one.current(compared.today()));
            Optional<HeldLevel> held = current.flatMap(Assessment::held);
            return new RequirementView(
                    compared.catalogue()
                            .competencies()
                            .entry(compared.catalogue().competencies().ordinal(requirement.competency()))
                            .ref(),
                    requirement.held(),
                    held.map(level -> level.isLapsedOn(compared.today())).orElse(false),
                    current.map(Assessment::source).orElse(null),
                    current.map(Assessment::assessedOn).orElse(null),
                    requirement.required(),
                    requirement.weight(),
                    requirement.state(),
                    requirement.by(),
                    offers);
        }
    }
}
