// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.catalogue.Coordinates;
import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.GeoPoint;
import de.kommunalcampus.matchingmodel.need.NeedItem;
import de.kommunalcampus.matchingmodel.retrieval.Facet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways.DrillSidewaysResult;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.taxonomy.directory.DirectoryTaxonomyReader;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * What one would use instead: Lucene with a taxonomy and drill-sideways facets, on one thread. Finds the bookable courses
 * that teach anything of the need and pass the choices, counts every facet with its own choice lifted, and scores.
 */
final class LucenePeer implements AutoCloseable {
    private static final int MOST_VALUES = 100;
    private static final double TO_100_KM = 100;
    private static final int CACHED_LABELS = 32_000;
    private static final Set<Facet.Name> LARGE = Set.of(Facet.Name.PROVIDER, Facet.Name.COMPETENCY, Facet.Name.PLACE);

    private final DirectoryReader reader;
    private final DirectoryTaxonomyReader taxonomy;
    private final FacetsConfig config = LuceneIndex.config();
    private final Map<String, double[]> towns = new HashMap<>();

    private LucenePeer(DirectoryReader reader, DirectoryTaxonomyReader taxonomy, Set<GeoPoint> towns) {
        this.reader = reader;
        this.taxonomy = taxonomy;
        taxonomy.setCacheSize(CACHED_LABELS);
        towns.forEach(
                town -> this.towns.put(PeerFacets.town(town), Coordinates.toPoint(town.latitude(), town.longitude())));
    }

    static LucenePeer of(Path folder, List<CourseEntry> courses, LocalDateTime now) {
        LuceneIndex.write(folder, courses, now);
        try {
            return new LucenePeer(
                    DirectoryReader.open(MMapDirectory.open(folder.resolve("index"))),
                    new DirectoryTaxonomyReader(MMapDirectory.open(folder.resolve("taxonomy"))),
                    PeerFacets.towns(courses));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PeerAnswer answer(PeerRequest request, int hits) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new NeedSimilarity(request));
        try {
            DrillSidewaysResult result = new SeparateCounts(searcher, config, taxonomy).search(narrowed(request), hits);
            Map<Facet.Name, List<Integer>> counts = new EnumMap<>(Facet.Name.class);
            for (Facet.Name name : Facet.Name.values()) {
                counts.put(name, counts(result, name));
            }
            return new PeerAnswer((int) result.hits.totalHits.value(), ids(result.hits.scoreDocs), counts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> counts(DrillSidewaysResult result, Facet.Name name) throws IOException {
        FacetResult found = LARGE.contains(name)
                ? result.facets.getTopChildren(MOST_VALUES, name.name())
                : result.facets.getAllChildren(name.name());
        return found == null
                ? List.of()
                : PeerAnswer.descending(Arrays.stream(found.labelValues)
                        .map(value -> value.value.intValue())
                        .toList());
    }

    private DrillDownQuery narrowed(PeerRequest request) {
        BooleanQuery.Builder needed = new BooleanQuery.Builder();
        for (NeedItem item : request.need().items()) {
            needed.add(
                    new TermQuery(
                            new Term(LuceneIndex.TEACHES, item.competency().value())),
                    Occur.SHOULD);
        }
        needed.setMinimumNumberShouldMatch(1);
        needed.add(new TermQuery(new Term(LuceneIndex.BOOKABLE, LuceneIndex.YES)), Occur.FILTER);
        DrillDownQuery query =
                new DrillDownQuery(config, new FunctionScoreQuery(needed.build(), new PeerScoreSource(request)));
        for (Facet.Name name : Facet.Name.values()) {
            Set<String> chosen = request.chosen(name);
            if (!chosen.isEmpty()) {
                query.add(name.name(), anyOf(name, name == Facet.Name.PLACE ? near(request) : chosen));
            }
        }
        return query;
    }

    private static Query anyOf(Facet.Name name, Set<String> values) {
        List<BytesRef> terms = values.stream()
                .map(value -> DrillDownQuery.term(LuceneIndex.field(name), name.name(), value))
                .map(Term::bytes)
                .toList();
        return new TermInSetQuery(LuceneIndex.field(name), terms);
    }

    /** Online and the towns within 100 km: the one choice of place that the requests make. */
    private Set<String> near(PeerRequest request) {
        double[] start =
                Coordinates.toPoint(request.start().latitude(), request.start().longitude());
        Set<String> near = new HashSet<>(Set.of(PeerFacets.ONLINE));
        towns.forEach((town, point) -> {
            double x = point[0] - start[0];
            double y = point[1] - start[1];
            double z = point[2] - start[2];
            if (Math.sqrt(x * x + y * y + z * z) <= TO_100_KM) {
                near.add(town);
            }
        });
        return near;
    }

    private List<String> ids(ScoreDoc[] hits) throws IOException {
        List<String> ids = new ArrayList<>(hits.length);
        for (ScoreDoc hit : hits) {
            BinaryDocValues id = MultiDocValues.getBinaryValues(reader, LuceneIndex.ID);
            id.advanceExact(hit.doc);
            ids.add(id.binaryValue().utf8ToString());
        }
        return ids;
    }

    @Override
    public void close() {
        try {
            reader.close();
            taxonomy.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
