// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A competency with its place among the others. */
public record CompetencyEntry(
        CompetencyId id,
        TenantId tenant,
        String label,
        @Nullable String labelEn,
        List<String> alternativeLabels,
        List<CompetencyId> broader,
        List<RelatedCompetency> related) {

    public CompetencyEntry {
        alternativeLabels = List.copyOf(alternativeLabels);
        broader = List.copyOf(broader);
        related = List.copyOf(related);
    }

    public Ref ref() {
        return new Ref(id.value(), new Label(label, labelEn));
    }
}
