// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.feature.FeatureCode;
import de.kommunalcampus.matchingmodel.need.LearningNeed;
import de.kommunalcampus.matchingmodel.reranking.MoveCause;
import de.kommunalcampus.matchingmodel.retrieval.Facet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The answer to a match request.
 *
 * @param catalogueVersion what it was read from
 * @param modelVersion the formula and weights that ranked it
 * @param candidates courses that were looked at
 * @param total hits on all pages
 * @param weights in force, by feature; with the person's own ones where there are any
 * @param facets all, in the order of their names
 * @param removed in the order of the rules; rules that removed nothing are absent
 * @param moved what stands further back than its score says
 * @param drawn the hits on this page that chance decided about; none where nothing is drawn
 */
public record Ranking(
        long catalogueVersion,
        String modelVersion,
        Map<FeatureCode, Double> weights,
        int candidates,
        int total,
        List<RankedCourse> hits,
        List<Facet> facets,
        List<Removed> removed,
        LearningNeed need,
        List<Moved> moved,
        List<Drawn> drawn) {

    public Ranking {
        weights = Collections.unmodifiableMap(new EnumMap<>(weights));
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        removed = List.copyOf(removed);
        moved = List.copyOf(moved);
        drawn = List.copyOf(drawn);
    }

    /** @param swapped whether it changed places with its neighbour */
    public record Drawn(CourseId course, boolean swapped) {}

    /** A course that gave way among the first ten; places count from 1. */
    public record Moved(CourseId course, int from, int to, MoveCause cause) {}
}
