// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.retrieval.Facet;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.MultiFacets;
import org.apache.lucene.facet.taxonomy.FastTaxonomyFacetCounts;
import org.apache.lucene.facet.taxonomy.TaxonomyReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** Counts each facet that may be chosen from its own field, all others in one go: less work than Lucene's own way. */
final class SeparateCounts extends DrillSideways {
    SeparateCounts(IndexSearcher searcher, FacetsConfig config, TaxonomyReader taxonomy) {
        super(searcher, config, taxonomy);
    }

    @Override
    protected Facets buildFacetsResult(
            FacetsCollector hits, FacetsCollector @Nullable [] lifted, String @Nullable [] chosen) throws IOException {
        Map<String, Facets> counts = new HashMap<>();
        List<String> names = chosen == null ? List.of() : Arrays.asList(chosen);
        for (Facet.Name name : LuceneIndex.CHOSEN) {
            int place = names.indexOf(name.name());
            FacetsCollector collected = lifted == null || place < 0 ? hits : lifted[place];
            counts.put(
                    name.name(), new FastTaxonomyFacetCounts(LuceneIndex.field(name), taxoReader, config, collected));
        }
        return new MultiFacets(
                counts,
                new FastTaxonomyFacetCounts(LuceneIndex.field(Facet.Name.COMPETENCY), taxoReader, config, hits));
    }
}
