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

/** The tasks that job roles perform: found by their ids and by their names. */
final class TaskTable {

    /** Of one task, as the roles of each tenant show it. */
    private record Row(TaskId id, Map<TenantId, TaskEntry> entries) {

        /** As the own roles show it, for they see the shared competencies and the own ones. */
        Optional<TaskEntry> seenBy(TenantId viewer) {
            TaskEntry own = entries.get(viewer);
            return Optional.ofNullable(own == null ? entries.get(TenantId.SHARED) : own);
        }
    }

    private final Map<TaskId, Row> rows = new TreeMap<>();
    private final List<Row> numbered;
    private final TextIndex names;

    /** @param jobRoles in the order of their ids */
    TaskTable(List<JobRoleEntry> jobRoles) {
        for (JobRoleEntry role : jobRoles) {
            for (TaskEntry task : role.tasks()) {
                rows.computeIfAbsent(task.id(), id -> new Row(id, new LinkedHashMap<>()))
                        .entries()
                        .putIfAbsent(role.tenant(), task);
            }
        }
        numbered = List.copyOf(rows.values());
        TextIndex.Builder builder = new TextIndex.Builder();
        for (int number = 0; number < numbered.size(); number++) {
            TaskEntry any = numbered.get(number).entries().values().iterator().next();
            builder.add(number, Field.TITLE, any.label());
            builder.add(number, Field.COMPETENCY, Objects.requireNonNullElse(any.labelEn(), ""));
        }
        names = builder.build(numbered.size());
    }

    Optional<TaskEntry> find(TenantId viewer, TaskId id) {
        Row row = rows.get(id);
        return row == null ? Optional.empty() : row.seenBy(viewer);
    }

    /** Those a viewer sees whose names answer a text. */
    List<NameHit<TaskId>> named(TenantId viewer, TextQuery query) {
        TextMatches matches = names.match(query);
        List<NameHit<TaskId>> found = new ArrayList<>();
        for (int place = 0; place < matches.size(); place++) {
            Row row = numbered.get(matches.document(place));
            if (row.seenBy(viewer).isPresent()) {
                found.add(
                        new NameHit<>(row.id(), matches.valueAt(place), matches.wordsFoundIn(matches.document(place))));
            }
        }
        return found;
    }
}
