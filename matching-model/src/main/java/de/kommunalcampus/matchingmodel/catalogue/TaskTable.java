// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import de.kommunalcampus.matchingmodel.text.Field;
import de.kommunalcampus.matchingmodel.text.TextIndex;
import de.kommunalcampus.matchingmodel.text.TextMatches;
import de.kommunalcampus.matchingmodel.text.TextQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tasks that job roles perform: found by their ids and by their names. */
final class TaskTable {

    /** Of one task, as the roles of each tenant show it. */
    private record Row(TaskId id, Map<TenantId, TaskEntry> entries, List<NameHit.Spoken> names) {

        TaskEntry any() {
            return entries.values().iterator().next();
        }

        /** As the own roles show it, for they see the shared competencies and the own ones. */
        Optional<TaskEntry> seenBy(TenantId viewer) {
            TaskEntry own = entries.get(viewer);
            return Optional.ofNullable(own == null ? entries.get(TenantId.SHARED) : own);
        }
    }

    /** How much the name of what a task is about counts beside the task's own. */
    private static final double SUBJECT_SHARE = 0.75;

    /** What more tasks are about tells none of them apart. */
    private static final int MOST_TASKS = 2;

    private final Map<TaskId, Row> rows = new TreeMap<>();
    private final List<Row> numbered;
    private final TextIndex index;

    /** @param jobRoles in the order of their ids */
    TaskTable(List<JobRoleEntry> jobRoles, CompetencyIndex competencies) {
        for (JobRoleEntry role : jobRoles) {
            for (TaskEntry task : role.tasks()) {
                rows.computeIfAbsent(task.id(), id -> new Row(id, new LinkedHashMap<>(), new ArrayList<>()))
                        .entries()
                        .putIfAbsent(role.tenant(), task);
            }
        }
        numbered = List.copyOf(rows.values());
        Map<CompetencyId, Long> tasksAbout = numbered.stream()
                .flatMap(row -> subjects(row.any()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        TextIndex.Builder builder = new TextIndex.Builder();
        for (int number = 0; number < numbered.size(); number++) {
            int document = number;
            TaskEntry any = numbered.get(number).any();
            List<NameHit.Spoken> names = numbered.get(number).names();
            NameHit.Spoken.of(new Label(any.label(), any.labelEn())).forEach(names::add);
            builder.add(number, Field.TITLE, any.label());
            builder.add(number, Field.COMPETENCY, Objects.requireNonNullElse(any.labelEn(), ""));
            subjects(any)
                    .filter(subject -> tasksAbout.getOrDefault(subject, 0L) <= MOST_TASKS)
                    .mapToInt(competencies::ordinal)
                    .filter(ordinal -> ordinal != CompetencyIndex.UNKNOWN)
                    .mapToObj(competencies::entry)
                    .filter(subject -> subject.tenant().equals(TenantId.SHARED))
                    .flatMap(subject -> Stream.concat(Stream.of(subject.label()), subject.alternativeLabels().stream()))
                    .forEach(name -> {
                        builder.add(document, Field.OTHER_NAME, name, SUBJECT_SHARE);
                        names.add(NameHit.Spoken.of(name, SUBJECT_SHARE));
                    });
        }
        index = builder.build(numbered.size());
    }

    /** The competencies that matter most in it: their names are other words for the task. */
    private static Stream<CompetencyId> subjects(TaskEntry task) {
        double most = task.requirements().stream()
                .mapToDouble(RequirementEntry::weight)
                .max()
                .orElse(0);
        return task.requirements().stream()
                .filter(requirement -> requirement.weight() == most)
                .map(RequirementEntry::competency)
                .distinct();
    }

    Optional<TaskEntry> find(TenantId viewer, TaskId id) {
        Row row = rows.get(id);
        return row == null ? Optional.empty() : row.seenBy(viewer);
    }

    /** Those a viewer sees whose names answer a text. */
    List<NameHit<TaskId>> named(TenantId viewer, TextQuery query) {
        TextMatches matches = index.match(query);
        List<NameHit<TaskId>> found = new ArrayList<>();
        for (int place = 0; place < matches.size(); place++) {
            Row row = numbered.get(matches.document(place));
            if (row.seenBy(viewer).isPresent()) {
                found.add(new NameHit<>(
                        row.id(), matches.valueAt(place), matches.wordsFoundIn(matches.document(place)), row.names()));
            }
        }
        return found;
    }
}
