// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.graph;

import de.kommunalcampus.backend.competency.LevelDescription;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.organisation.Colleague.JobShare;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.profile.AssessmentHistory;
import de.kommunalcampus.backend.profile.ProfileDetails;
import de.kommunalcampus.backend.profile.ProfileDetails.Aim;
import de.kommunalcampus.backend.profile.ProfileDetails.CompetencyInProfile;
import de.kommunalcampus.backend.profile.ProfileDetails.OwnRequirement;
import de.kommunalcampus.backend.profile.ProfileDetails.Requirement;
import de.kommunalcampus.backend.profile.ProfileDetails.StatedTask;
import de.kommunalcampus.backend.profile.ProfileDetails.Wish;
import de.kommunalcampus.matchingmodel.catalogue.Label;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import de.kommunalcampus.matchingmodel.need.Confidence;
import java.util.Comparator;

/** From the row of a person to what the page about it shows. */
final class DetailsMapper {
    private static final Comparator<Requirement> HIGHEST_FIRST = Comparator.comparing(Requirement::level)
            .reversed()
            .thenComparing(requirement -> requirement.by().label().de())
            .thenComparing(requirement -> requirement.by().id());

    private DetailsMapper() {}

    static ProfileDetails details(GraphRow row) {
        GraphRow employee = row.row("employee");
        GraphRow unit = row.row("unit");
        return new ProfileDetails(
                new EmployeeId(employee.text("id")),
                employee.text("firstName") + " " + employee.text("lastName"),
                new OrgUnitId(unit.text("id")),
                unit.text("name"),
                row.list("jobRoles", role -> new JobShare(ref(role), role.number("share"))),
                row.list("tasks", DetailsMapper::ref),
                row.list("ownTasks", task -> new StatedTask(ref(task), task.oneOf(Confidence.class, "confidence"))),
                row.list("competencies", DetailsMapper::competency),
                row.list("competencyGoals", DetailsMapper::aim),
                row.list("jobRoleGoals", DetailsMapper::aim),
                ConstraintsMapper.constraints(row));
    }

    private static CompetencyInProfile competency(GraphRow row) {
        String area = row.findText("area");
        return new CompetencyInProfile(
                ref(row),
                area == null ? "" : area,
                row.findText("areaEn"),
                LevelDescription.of(row.texts("levelDescriptions")),
                row.list("requirements", DetailsMapper::requirement).stream()
                        .sorted(HIGHEST_FIRST)
                        .toList(),
                row.list("own", own -> new OwnRequirement(requirement(own), own.oneOf(Confidence.class, "confidence"))),
                row.flag("setAside"),
                row.list("wishes", DetailsMapper::wish),
                new AssessmentHistory(row.list("assessments", AssessmentMapper::assessment)));
    }

    private static Requirement requirement(GraphRow row) {
        return new Requirement(ref(row.row("ref")), row.oneOf(ProficiencyLevel.class, "level"));
    }

    private static Wish wish(GraphRow row) {
        return new Wish(ref(row.row("ref")), row.findOneOf(ProficiencyLevel.class, "level"));
    }

    private static Aim aim(GraphRow row) {
        return new Aim(ref(row), row.findDate("by"));
    }

    private static Ref ref(GraphRow row) {
        return new Ref(row.text("id"), new Label(row.text("label"), row.findText("labelEn")));
    }
}
