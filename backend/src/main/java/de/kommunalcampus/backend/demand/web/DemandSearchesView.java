// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.demand.web;

import de.kommunalcampus.backend.demand.SearchFilter;
import de.kommunalcampus.backend.demand.ToldSearch;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What several people sought in vain, the newest month first, in it what most sought. */
@Schema(name = "DemandSearches")
record DemandSearchesView(List<DemandSearchView> searches) {
    static DemandSearchesView of(List<ToldSearch> searches) {
        return new DemandSearchesView(
                searches.stream().map(DemandSearchView::of).toList());
    }

    /**
     * A search that at least five people made in a month.
     *
     * @param month its first day
     * @param text in lower case; empty where filters alone were set
     * @param filter without which it would have brought something; null where the text itself finds nothing
     * @param region of the administration; null where none is known
     * @param people how many different ones, to the nearest five
     */
    @Schema(name = "DemandSearch")
    record DemandSearchView(
            LocalDate month,
            String text,
            @Nullable SearchFilter filter,
            @Nullable String region,
            long people) {
        static DemandSearchView of(ToldSearch search) {
            return new DemandSearchView(
                    search.month().atDay(1),
                    search.text(),
                    search.filter(),
                    search.region(),
                    Rounded.of(search.people()));
        }
    }
}
