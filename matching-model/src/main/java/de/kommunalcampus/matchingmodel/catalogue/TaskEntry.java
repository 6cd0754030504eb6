// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of work and what it takes. */
public record TaskEntry(TaskId id, String label, @Nullable String labelEn, List<RequirementEntry> requirements) {

    public TaskEntry {
        requirements = List.copyOf(requirements);
    }

    public Ref ref() {
        return new Ref(id.value(), new Label(label, labelEn));
    }
}
