// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.matchingmodel.ranking.MatchQuery;
import de.kommunalcampus.matchingmodel.retrieval.Choices;
import de.kommunalcampus.matchingmodel.retrieval.Facet;
import de.kommunalcampus.matchingmodel.retrieval.Filters;

/** Everything a match request asks for. */
record Question(MatchForm match, FacetForm facets, PlaceForm place, WeightForm weights) {

    MatchQuery toQuery(int offset) {
        MatchQuery query = match.toQuery(offset);
        Filters filters = query.filters();
        Choices choices = facets.choices();
        for (Facet.Name name : filters.choices().values().keySet()) {
            choices = choices.with(name, filters.choices().of(name));
        }
        return query.withFilters(filters.with(choices)
                        .near(place.point(), place.kilometres())
                        .only(filters.startsOn(), place.onlyPlace()))
                .emphasising(weights.emphasis());
    }

    /** What decides which hits there are and in which order, in one form. */
    String text() {
        return String.join("\n", match.question(), facets.question(), place.question(), weights.question());
    }
}
