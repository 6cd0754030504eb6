// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.concepts.TitleIndex;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The whole corpus ranked for each query: ids, the best first. The ids name and never rank. */
final class TitleRanking {
    private TitleRanking() {}

    static Map<String, List<String>> of(JudgedTitles titles, TitleIndex index) {
        List<String> ids = List.copyOf(titles.corpus().keySet());
        Map<String, List<String>> rankings = new LinkedHashMap<>();
        titles.queries()
                .forEach((query, title) -> rankings.put(
                        query, index.rank(title).stream().map(ids::get).toList()));
        return rankings;
    }
}
