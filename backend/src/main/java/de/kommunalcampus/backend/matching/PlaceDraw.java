// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.ranking.Ranking;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether chance decided about the place of a hit. */
public enum PlaceDraw {
    /** It did not: the neighbour fits clearly better or worse, or nothing is drawn at all. */
    NONE,
    /** It could have changed places with its neighbour, and did not. */
    KEPT,
    /** It changed places with its neighbour. */
    SWAPPED;

    /** Of each hit that chance decided about; empty where nothing was drawn. */
    public static Map<CourseId, PlaceDraw> of(Ranking ranking) {
        return ranking.drawn().isEmpty()
                ? Map.of()
                : ranking.drawn().stream()
                        .collect(Collectors.toMap(Ranking.Drawn::course, drawn -> drawn.swapped() ? SWAPPED : KEPT));
    }
}
