// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.web;

import de.kommunalcampus.backend.organisation.Colleague.JobShare;
import de.kommunalcampus.backend.profile.FirmWish;
import de.kommunalcampus.backend.profile.ProfileDetails;
import de.kommunalcampus.backend.profile.ProfileDetails.Aim;
import de.kommunalcampus.backend.profile.ProfileDetails.StatedTask;
import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import de.kommunalcampus.matchingmodel.need.Constraints;
import de.kommunalcampus.matchingmodel.need.Limits;
import de.kommunalcampus.matchingmodel.need.TimeOfDay;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Schema(name = "Profile")
record ProfileView(
        String employeeId,
        String displayName,
        UnitRef unit,
        List<JobShare> jobRoles,
        List<Ref> tasks,
        List<StatedTask> ownTasks,
        List<CompetencyView> competencies,
        List<GoalView> goals,
        ConstraintsView constraints) {
    static ProfileView of(ProfileDetails details, LocalDate today) {
        return new ProfileView(
                details.employee().value(),
                details.displayName(),
                new UnitRef(details.unit().value(), details.unitName()),
                details.jobRoles(),
                details.tasks(),
                details.ownTasks(),
                details.competencies().stream()
                        .map(competency -> CompetencyView.of(competency, today))
                        .toList(),
                Stream.concat(
                                details.competencyGoals().stream()
                                        .map(aim -> GoalView.of(GoalView.Kind.COMPETENCY, aim)),
                                details.jobRoleGoals().stream().map(aim -> GoalView.of(GoalView.Kind.JOB_ROLE, aim)))
                        .toList(),
                ConstraintsView.of(details.constraints()));
    }

    @Schema(name = "UnitRef")
    record UnitRef(String id, String name) {}

    /** @param by the day by which the person wants to have reached it, if any */
    @Schema(name = "Goal")
    record GoalView(Kind kind, Ref ref, @Nullable LocalDate by) {
        static GoalView of(Kind kind, Aim aim) {
            return new GoalView(kind, aim.ref(), aim.by());
        }

        enum Kind {
            COMPETENCY,
            JOB_ROLE
        }
    }

    /** @param firm those of the wishes that are limits: what is beyond them is not offered */
    @Schema(name = "Constraints")
    record ConstraintsView(
            List<DayOfWeek> weekdaysFree,
            List<TimeOfDay> timesOfDay,
            @Nullable Double maxDaysAbsent,
            @Nullable Double maxDistanceKm,
            List<CourseFormat> formats,
            List<String> languages,
            List<FirmWish> firm) {
        static ConstraintsView of(Constraints constraints) {
            return new ConstraintsView(
                    constraints.weekdays().stream().sorted().toList(),
                    constraints.timesOfDay().stream().sorted().toList(),
                    constraints.maxDaysAbsent(),
                    constraints.maxDistanceKm(),
                    constraints.formats().stream().sorted().toList(),
                    constraints.languages().stream().sorted().toList(),
                    firm(constraints.limits()));
        }

        private static List<FirmWish> firm(Limits limits) {
            return Stream.of(FirmWish.values())
                    .filter(wish -> switch (wish) {
                        case DAYS_ABSENT -> limits.maxDaysAbsent() != null;
                        case DISTANCE -> limits.maxDistanceKm() != null;
                    })
                    .toList();
        }
    }
}
