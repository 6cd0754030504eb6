// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.seeding;

import static de.kommunalcampus.backend.seeding.Batch.Edges.row;
import static java.util.stream.Collectors.toMap;

import de.kommunalcampus.seeddata.AssessmentRow;
import de.kommunalcampus.seeddata.AssessmentSource;
import de.kommunalcampus.seeddata.EmployeeRow;
import de.kommunalcampus.seeddata.GoalKind;
import de.kommunalcampus.seeddata.GoalRow;
import de.kommunalcampus.seeddata.Profiles;
import de.kommunalcampus.seeddata.SampleWorld;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What employees hold, want, have finished and did with offers. */
final class ProfileBatches {
    private ProfileBatches() {}

    static List<Batch> of(SampleWorld world) {
        Profiles profiles = world.profiles();
        Map<String, String> tenants =
                world.organisation().employees().stream().collect(toMap(EmployeeRow::id, EmployeeRow::administration));
        Map<String, String> superiors = world.organisation().employees().stream()
                .filter(employee -> employee.superior() != null)
                .collect(toMap(EmployeeRow::id, employee -> String.valueOf(employee.superior())));
        List<AssessmentRow> assessments = profiles.assessments();
        return List.of(
                new Batch.Nodes(
                        "Assessment",
                        numbers(assessments)
                                .mapToObj(i -> assessment(i, assessments.get(i), tenants, superiors))
                                .toList()),
                new Batch.Edges(
                        "Employee",
                        "HAS",
                        "Assessment",
                        numbers(assessments)
                                .mapToObj(i -> row(assessments.get(i).employee(), id(i)))
                                .toList()),
                new Batch.Edges(
                        "Assessment",
                        "OF",
                        "Competency",
                        numbers(assessments)
                                .mapToObj(i -> row(id(i), assessments.get(i).competency()))
                                .toList()),
                goals(profiles, GoalKind.COMPETENCY, "Competency"),
                goals(profiles, GoalKind.JOB_ROLE, "JobRole"),
                new Batch.Edges(
                        "Employee",
                        "COMPLETED",
                        "Course",
                        profiles.completions().stream()
                                .map(done -> row(done.employee(), done.course(), "on", done.on()))
                                .toList()));
    }

    private static IntStream numbers(List<?> rows) {
        return IntStream.range(0, rows.size());
    }

    /** By place in the file, so that a second attempt finds what the first one wrote. */
    private static String id(int number) {
        return "sample-assessment-%05d".formatted(number);
    }

    private static Map<String, @Nullable Object> assessment(
            int number, AssessmentRow row, Map<String, String> tenants, Map<String, String> superiors) {
        return Properties.of(
                "id", id(number),
                "tenantId", tenants.get(row.employee()),
                "level", row.level(),
                "source", row.source(),
                "assessedOn", row.assessedOn(),
                "validUntil", row.validUntil(),
                "checkedBy", row.source() == AssessmentSource.SUPERIOR ? superiors.get(row.employee()) : null);
    }

    private static Batch goals(Profiles profiles, GoalKind kind, String label) {
        return new Batch.Edges(
                "Employee",
                "AIMS_AT",
                label,
                profiles.goals().stream()
                        .filter(goal -> goal.kind() == kind)
                        .map(ProfileBatches::goal)
                        .toList());
    }

    private static Map<String, @Nullable Object> goal(GoalRow goal) {
        return row(goal.employee(), goal.target(), "by", goal.by());
    }
}
