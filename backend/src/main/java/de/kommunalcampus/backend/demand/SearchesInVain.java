// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.demand;

import de.kommunalcampus.backend.matching.CatalogueHolder;
import de.kommunalcampus.backend.matching.Matching;
import de.kommunalcampus.backend.matching.Viewer;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyIndex;
import de.kommunalcampus.matchingmodel.ranking.MatchQuery;
import de.kommunalcampus.matchingmodel.retrieval.Filters;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds out why a search brought nothing: by searching again without each of its filters, behind the request. */
@Component
class SearchesInVain {
    private final Matching matching;
    private final CatalogueHolder catalogues;

    SearchesInVain(Matching matching, CatalogueHolder catalogues) {
        this.matching = matching;
        this.catalogues = catalogues;
    }

    /** Costs a match for each filter that is set; none says nothing that could be told. */
    Stream<SoughtInVain> of(Noted.InVain search) {
        Viewer viewer = search.viewer();
        MatchQuery query = search.query();
        boolean withText = !query.text().isBlank();
        String text = new SoughtText(withText ? query.text() : topic(query.filters())).value();
        List<SearchFilter> set = SearchFilter.in(query.filters(), withText);
        List<SearchFilter> emptying = set.stream()
                .filter(filter -> finds(viewer, query, filter.without(query.filters())))
                .toList();
        if (!emptying.isEmpty()) {
            return emptying.stream().map(filter -> new SoughtInVain(text, filter));
        }
        if (set.size() > 1 && finds(viewer, query, SearchFilter.none(query.filters(), withText))) {
            return Stream.of(new SoughtInVain(text, SearchFilter.SEVERAL));
        }
        return text.isEmpty() ? Stream.empty() : Stream.of(new SoughtInVain(text, null));
    }

    private boolean finds(Viewer viewer, MatchQuery query, Filters filters) {
        return matching.count(viewer, query.withFilters(filters)) > 0;
    }

    /** The name of the competency that is sought without a text; it may have gone meanwhile. */
    private String topic(Filters filters) {
        CompetencyId sought = filters.competency();
        CompetencyIndex competencies = catalogues.get().catalogue().competencies();
        int ordinal = sought == null ? CompetencyIndex.UNKNOWN : competencies.ordinal(sought);
        return ordinal == CompetencyIndex.UNKNOWN
                ? ""
                : competencies.entry(ordinal).ref().label().de();
    }
}
