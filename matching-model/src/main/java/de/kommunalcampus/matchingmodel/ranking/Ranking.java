// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.need.LearningNeed;
import de.kommunalcampus.matchingmodel.retrieval.Facet;
import java.util.List;

/**
 * The answer to a match request.
 *
 * @param catalogueVersion what it was read from
 * @param modelVersion the formula and weights that ranked it
 * @param total hits on all pages
 * @param facets format, pace, provider
 * @param removed in the order of the rules; rules that removed nothing are absent
 * @param moved what stands further back than its score says
 */
public record Ranking(
        long catalogueVersion,
        String modelVersion,
        int total,
        List<RankedCourse> hits,
        List<Facet> facets,
        List<Removed> removed,
        LearningNeed need,
        List<Moved> moved) {

    public Ranking {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        removed = List.copyOf(removed);
        moved = List.copyOf(moved);
    }

    /** A course that gave way because two of the same title stand among the first ten; places count from 1. */
    public record Moved(CourseId course, int from, int to) {}
}
