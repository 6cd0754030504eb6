// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.need;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person should learn next.
 *
 * @param items heaviest first, then by competency
 * @param obligations mandatory training that is due and that a course meets; what only a competency meets is an item
 */
public record LearningNeed(List<NeedItem> items, List<DueObligation> obligations) {

    public LearningNeed {
        items = List.copyOf(items);
        obligations = List.copyOf(obligations);
    }

    /**
     * Requirements of the roles and their tasks, of own tasks, goals and due obligations, minus what is held on that day. What the
     * catalogue does not know, or the person's tenant may not see, is left out.
     */
    public static LearningNeed of(EmployeeProfile profile, Catalogue catalogue, LocalDate today) {
        NeedCollector collector = new NeedCollector(profile, catalogue, today);
        collector.addRoles();
        collector.addOwnTasks();
        collector.addGoals();
        collector.addObligations();
        return collector.toNeed();
    }

    /** Of what somebody asks for a competency: that need alone, or all of it where the competency is no need. */
    public LearningNeed about(@Nullable CompetencyId asked) {
        return items.stream()
                .filter(item -> item.competency().equals(asked))
                .findFirst()
                .map(item -> new LearningNeed(List.of(item), List.of()))
                .orElse(this);
    }

    public boolean isEmpty() {
        return items.isEmpty() && obligations.isEmpty();
    }
}
