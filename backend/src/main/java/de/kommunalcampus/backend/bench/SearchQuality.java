// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.ranking.Matcher;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import de.kommunalcampus.seeddata.SampleWorld;
import de.kommunalcampus.seeddata.SearchQueries;
import de.kommunalcampus.seeddata.SearchQuery;
import de.kommunalcampus.seeddata.SearchQueryKind;
import de.kommunalcampus.seeddata.SearchQueryPart;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks the sample world the queries of {@code search-queries.csv}, each as somebody of the administration it names, and
 * compares with the answers expected: what the indexes find, and the list of each person there who can sign in. Prints figures per kind and part, never the answers to single queries of {@code
 * FINAL}; for those there is the dump.
 */
public final class SearchQuality {
    private final Catalogue catalogue;
    private final Map<String, List<EmployeeProfile>> people;
    private final Matcher matcher = new Matcher(RankingWeights.published());
    private final LocalDateTime now;
    private final PrintStream out;

    private SearchQuality(LocalDateTime now, PrintStream out) {
        this.now = now;
        this.out = out;
        SampleWorld world = SampleWorld.read(now.toLocalDate());
        catalogue = SampleCatalogue.of(world);
        people = SamplePeople.byAdministration(world);
    }

    /** @param dump a folder for what each query found, empty for none */
    public static void run(List<SearchQueryPart> parts, LocalDateTime now, Optional<Path> dump, PrintStream out) {
        SearchQuality quality = new SearchQuality(now, out);
        out.printf(
                "search: %d competencies, %d courses of the sample world as of %s; one query at a time, no session%n",
                quality.catalogue.competencies().size(),
                quality.catalogue.courses().size(),
                now.toLocalDate());
        for (SearchQueryPart part : parts) {
            quality.measure(part, dump);
        }
    }

    private void measure(SearchQueryPart part, Optional<Path> dump) {
        Map<SearchQueryKind, SearchFigures> kinds = new EnumMap<>(SearchQueryKind.class);
        SearchFigures all = new SearchFigures();
        ListFigures lists = new ListFigures(catalogue, matcher, now);
        List<String> lines = new ArrayList<>();
        for (SearchQuery query : SearchQueries.read()) {
            if (query.part() == part) {
                SearchFound found = SearchFound.by(catalogue, query, now);
                kinds.computeIfAbsent(query.kind(), kind -> new SearchFigures()).add(query, found);
                all.add(query, found);
                lists.add(query, people.getOrDefault(query.administration(), List.of()));
                lines.add(line(query, found));
            }
        }
        print(part, kinds, all, lists);
        dump.ifPresent(folder -> write(folder.resolve("search-" + part + ".tsv"), lines));
    }

    private void print(
            SearchQueryPart part, Map<SearchQueryKind, SearchFigures> kinds, SearchFigures all, ListFigures lists) {
        out.printf(
                "%n%-18s %-12s %-12s %-12s %-12s %3s  nothing found%n",
                part, "competencies", "job roles", "courses", "providers", "n");
        kinds.forEach((kind, figures) -> out.printf("%-18s%s%n", kind, figures.line()));
        out.printf("%-18s%s%n", "ALL", all.line());
        SearchFigures nothing = kinds.getOrDefault(SearchQueryKind.NOTHING, all);
        out.printf(
                "BENCH search part=%s %s nothing=%.3f judged=%d %s%n",
                part, all.summary(), nothing.foundNothing(), all.judged(), lists.summary());
    }

    private static String line(SearchQuery query, SearchFound found) {
        return String.join(
                "\t",
                query.id(),
                query.kind().name(),
                query.query(),
                String.join("|", found.competencies()),
                String.join("|", found.jobRoles()),
                String.join("|", found.courses()),
                String.join("|", found.providers()));
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
