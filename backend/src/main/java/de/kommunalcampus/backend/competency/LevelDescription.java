// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency;

import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import java.util.List;
import java.util.stream.IntStream;

/** What someone on a level can do. */
public record LevelDescription(ProficiencyLevel level, String text) {
    /** From the texts in the order of the levels, as the graph keeps them; what is missing or blank is left out. */
    public static List<LevelDescription> of(List<String> texts) {
        ProficiencyLevel[] levels = ProficiencyLevel.values();
        return IntStream.range(0, Math.min(texts.size(), levels.length))
                .filter(i -> !texts.get(i).isBlank())
                .mapToObj(i -> new LevelDescription(levels[i], texts.get(i)))
                .toList();
    }
}
