// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.ranking.Ranking;
import de.kommunalcampus.matchingmodel.retrieval.Facet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What an engine found.
 *
 * @param total all hits; -1 where the engine was not asked to count them
 * @param courses the best, by id
 * @param counts of each facet the counts above 0, largest first; empty where it does not count
 */
record PeerAnswer(int total, List<String> courses, Map<Facet.Name, List<Integer>> counts) {
    static PeerAnswer of(Ranking ranking) {
        Map<Facet.Name, List<Integer>> counts = new EnumMap<>(Facet.Name.class);
        ranking.facets()
                .forEach(facet -> counts.put(
                        facet.name(),
                        descending(
                                facet.values().stream().map(Facet.Value::count).toList())));
        return new PeerAnswer(
                ranking.total(),
                ranking.hits().stream().map(hit -> hit.course().id().value()).toList(),
                counts);
    }

    static List<Integer> descending(List<Integer> counts) {
        return counts.stream()
                .filter(count -> count > 0)
                .sorted((one, other) -> Integer.compare(other, one))
                .toList();
    }
}
