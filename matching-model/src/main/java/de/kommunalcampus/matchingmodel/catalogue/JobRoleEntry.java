// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A job role: the tasks it performs, and what it requires beyond them. */
public record JobRoleEntry(
        JobRoleId id,
        TenantId tenant,
        String label,
        @Nullable String labelEn,
        List<String> alternativeLabels,
        List<TaskEntry> tasks,
        List<RequirementEntry> requirements) {

    public JobRoleEntry {
        alternativeLabels = List.copyOf(alternativeLabels);
        tasks = List.copyOf(tasks);
        requirements = List.copyOf(requirements);
    }

    public Ref ref() {
        return new Ref(id.value(), new Label(label, labelEn));
    }
}
