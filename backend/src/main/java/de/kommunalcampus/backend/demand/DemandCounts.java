// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.demand;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where demand is counted. Whoever sought is kept as a pseudonym until the month is over, and as a number after it. */
public interface DemandCounts {
    /** The key of a month as it is kept; empty before there is one and after the month is closed. */
    Optional<String> findKey(TenantId tenant, YearMonth month);

    void putKey(TenantId tenant, YearMonth month, String key);

    /** Keys as they are kept, of all months that are not closed. */
    Map<YearMonth, String> listOpenKeys(TenantId tenant);

    /**
     * Adds searches to a month; a pseudonym counts once for each.
     *
     * @param region null where none is known
     */
    void add(TenantId tenant, YearMonth month, @Nullable String region, Collection<Search> searches);

    /** Adds to a month how often courses were shown and opened at their places, and whose lists these were. */
    void addImpressions(
            TenantId tenant, YearMonth month, Map<ShownAt, Impressions> impressions, Collection<String> pseudonyms);

    /** Of months in which at least so many people had lists, the newest first; over all courses. */
    List<ToldPlace> listPlaces(TenantId tenant, int fewest);

    /** Of at least so many people, the newest month first, in it what most sought; at most {@code most}. */
    List<ToldSearch> listSearches(TenantId tenant, int fewest, int most);

    /** Months before that one that still know pseudonyms or have a key, by tenant. */
    Map<TenantId, List<YearMonth>> listOpen(YearMonth before);

    /** Turns pseudonyms of a month into numbers, deletes them and the key, and what fewer people sought. */
    void close(TenantId tenant, YearMonth month, int fewest);

    /**
     * Deletes what is older, of all tenants.
     *
     * @return how many counts
     */
    long deleteBefore(YearMonth oldest);

    /** One search and who made it. */
    record Search(SoughtInVain sought, List<String> pseudonyms) {
        public Search {
            pseudonyms = List.copyOf(pseudonyms);
        }
    }
}
