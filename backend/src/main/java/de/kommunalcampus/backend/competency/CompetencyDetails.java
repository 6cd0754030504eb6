// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency;

import de.kommunalcampus.matchingmodel.catalogue.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A competency with all that explains it.
 *
 * @param levels all four, or none where nobody described them
 * @param uri of the framework it comes from, such as ESCO
 * @param labelFallback true where the German label is missing and another language stands in
 */
public record CompetencyDetails(
        Ref ref,
        String area,
        @Nullable String areaEn,
        String description,
        List<String> alternativeLabels,
        List<LevelDescription> levels,
        List<Ref> broader,
        List<Ref> narrower,
        List<Ref> related,
        @Nullable String uri,
        boolean labelFallback) {
    public CompetencyDetails {
        alternativeLabels = List.copyOf(alternativeLabels);
        levels = List.copyOf(levels);
        broader = List.copyOf(broader);
        narrower = List.copyOf(narrower);
        related = List.copyOf(related);
    }
}
