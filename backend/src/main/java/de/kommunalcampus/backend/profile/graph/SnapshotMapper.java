// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.profile.Assessment;
import de.kommunalcampus.backend.profile.AssessmentHistory;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.TaskId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.need.Confidence;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.need.Goal;
import de.kommunalcampus.matchingmodel.need.HeldLevel;
import de.kommunalcampus.matchingmodel.need.HeldRole;
import de.kommunalcampus.matchingmodel.need.OwnTask;
import de.kommunalcampus.matchingmodel.need.OwnWork;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From the row of a person to what matching may know of it. */
final class SnapshotMapper {
    private SnapshotMapper() {}

    static EmployeeProfile profile(TenantId tenant, GraphRow row, LocalDate today) {
        return new EmployeeProfile(
                tenant,
                row.texts("units").stream().map(OrgUnitId::new).collect(Collectors.toSet()),
                roles(row),
                held(row, today),
                goals(row),
                ConstraintsMapper.constraints(row),
                completed(row),
                ownWork(row, today));
    }

    /** In the order of the ids: the graph promises none, and the same person must match alike every time. */
    private static List<HeldRole> roles(GraphRow row) {
        return row.list("jobRoles", role -> new HeldRole(new JobRoleId(role.text("id")), role.number("share"))).stream()
                .sorted((a, b) -> a.jobRole().compareTo(b.jobRole()))
                .toList();
    }

    private static Map<CompetencyId, HeldLevel> held(GraphRow row, LocalDate today) {
        Map<CompetencyId, HeldLevel> held = new TreeMap<>();
        histories(row)
                .forEach((competency, history) ->
                        new AssessmentHistory(history).held(today).ifPresent(level -> held.put(competency, level)));
        return held;
    }

    private static Map<CompetencyId, List<Assessment>> histories(GraphRow row) {
        return row.list("assessments", Entry::of).stream()
                .collect(groupingBy(Entry::competency, mapping(Entry::assessment, toList())));
    }

    /** What was assessed with "does not hold it" stays so, whatever the tasks suggest. */
    private static OwnWork ownWork(GraphRow row, LocalDate today) {
        List<OwnTask> tasks = inOrder(row, "ownTasks")
                .map(task -> new OwnTask(new TaskId(task.text("id")), task.oneOf(Confidence.class, "confidence")))
                .toList();
        Set<CompetencyId> notHeld = histories(row).entrySet().stream()
                .filter(entry ->
                        new AssessmentHistory(entry.getValue()).held(today).isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new OwnWork(
                tasks, row.texts("setAside").stream().map(CompetencyId::new).collect(Collectors.toSet()), notHeld);
    }

    private static List<Goal> goals(GraphRow row) {
        Stream<Goal> competencies = inOrder(row, "competencyGoals")
                .map(goal -> new Goal.CompetencyGoal(new CompetencyId(goal.text("id")), null, goal.findDate("by")));
        Stream<Goal> jobRoles = inOrder(row, "jobRoleGoals")
                .map(goal -> new Goal.JobRoleGoal(new JobRoleId(goal.text("id")), goal.findDate("by")));
        return Stream.concat(competencies, jobRoles).toList();
    }

    private static Stream<GraphRow> inOrder(GraphRow row, String name) {
        return row.list(name, one -> one).stream().sorted(Comparator.comparing(one -> one.text("id")));
    }

    private static Map<CourseId, LocalDate> completed(GraphRow row) {
        return row.list("completed", course -> course).stream()
                .collect(toMap(
                        course -> new CourseId(course.text("id")),
                        course -> course.date("on"),
                        (some, other) -> some.isAfter(other) ? some : other));
    }

    private record Entry(CompetencyId competency, Assessment assessment) {
        static Entry of(GraphRow row) {
            return new Entry(new CompetencyId(row.text("competency")), AssessmentMapper.assessment(row));
        }
    }
}
