// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CatalogueContent;
import de.kommunalcampus.matchingmodel.ranking.Matcher;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Our match beside what one would use instead, in one run: every request goes to us and to Lucene, one after the other, and
 * some to Cypher as well. Rounds are short and alternate, so that other work on the machine falls on all of them alike.
 */
public final class PeerBench {
    private static final long SEED = 20_261_125;
    private static final int ROUNDS = 5;
    private static final int REQUESTS = 400;
    private static final int BY_CYPHER = 40;
    private static final int CHECKED = 20;
    private static final List<RequestKind> KINDS = List.of(RequestKind.FACETS, RequestKind.NEED);

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Matcher matcher = new Matcher(RankingWeights.published());
    private final LocalDateTime now;
    private final Catalogue catalogue;
    private final LucenePeer lucene;
    private final CypherPeer cypher;
    private final PrintStream out;

    private PeerBench(LocalDateTime now, Catalogue catalogue, LucenePeer lucene, CypherPeer cypher, PrintStream out) {
        this.now = now;
        this.catalogue = catalogue;
        this.lucene = lucene;
        this.cypher = cypher;
        this.out = out;
    }

    /** @param dump folder that takes the rankings of all three */
    public static void run(LocalDateTime now, int courses, @Nullable Path dump, PrintStream out) {
        settings(courses, out);
        CatalogueContent content = new SyntheticContent(SEED, now).of(courses);
        Catalogue catalogue = Catalogue.of(1, content);
        try (TemporaryFolder folder = TemporaryFolder.create();
                LucenePeer lucene = LucenePeer.of(folder.path(), content.courses(), now);
                ConfigurableApplicationContext context =
                        BenchApplication.start(folder.path().resolve("data"))) {
            CypherPeer cypher = new CypherPeer(context.getBean(Driver.class), now);
            long began = System.nanoTime();
            cypher.load(
                    content.competencies().stream()
                            .map(competency -> competency.id().value())
                            .toList(),
                    content.courses());
            out.printf(Locale.ROOT, "graph written in %.0f s%n", (System.nanoTime() - began) / 1e9);
            PeerBench bench = new PeerBench(now, catalogue, lucene, cypher, out);
            KINDS.forEach(kind -> bench.compare(kind, courses));
            if (dump != null) {
                KINDS.forEach(kind -> bench.dump(kind, dump));
            }
        }
    }

    private static void settings(int courses, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "Settings: seed %d, %,d courses, %d rounds of %d requests a kind (%d of them by Cypher), %d hits;"
                        + " ours and Lucene in CPU time of the thread, ours and Cypher in wall time%n",
                SEED,
                courses,
                ROUNDS,
                REQUESTS,
                BY_CYPHER,
                SyntheticRequests.HITS);
        out.println("  Ours: works out the need; filters; hard rules with the reason for each course removed; seventeen"
                + " facets, month, weekday, time of day and place of the same run, distances of each person; six"
                + " features; first ten made diverse; every score explained.");
        out.println("  Lucene 10.5.1, one segment, taxonomy, drill-sideways: is given the need; filters; bookable or"
                + " not as stored; sixteen facets and towns for distances, each run facet by itself; need covered, days"
                + " absent and one stored number as score; nothing explained.");
        out.println("  Cypher over Bolt, indexes on ids: is given the need; filters; the same run; need covered and one"
                + " stored number as score; no facets, no total, nothing explained.");
    }

    private void compare(RequestKind kind, int courses) {
        new PeerCheck(this::ours, this::lucene, cypher).print(kind, requests(kind, -2, CHECKED), out);
        round(kind, -1);
        List<Round> rounds =
                IntStream.range(0, ROUNDS).mapToObj(round -> round(kind, round)).toList();
        String word = kind.name().toLowerCase(Locale.ROOT);
        out.printf(
                Locale.ROOT,
                "BENCH peers courses=%d ratio_lucene_p50=%.1f ratio_lucene_p99=%.1f ratio_cypher_p50=%.1f kind=%s%n",
                courses,
                median(rounds, round -> at(round.lucene, 50) / at(round.ours, 50)),
                median(rounds, round -> at(round.lucene, 99) / at(round.ours, 99)),
                median(rounds, round -> at(round.cypher, 50) / at(round.oursByTheClock, 50)),
                word);
        out.printf(
                Locale.ROOT,
                "  kind=%s ours_p50_ms=%.3f ours_p99_ms=%.3f lucene_p50_ms=%.3f lucene_p99_ms=%.3f"
                        + " ours_wall_p50_ms=%.3f cypher_wall_p50_ms=%.1f cypher_wall_p99_ms=%.1f mean_hits=%.0f%n",
                word,
                median(rounds, round -> at(round.ours, 50)),
                median(rounds, round -> at(round.ours, 99)),
                median(rounds, round -> at(round.lucene, 50)),
                median(rounds, round -> at(round.lucene, 99)),
                median(rounds, round -> at(round.oursByTheClock, 50)),
                median(rounds, round -> at(round.cypher, 50)),
                median(rounds, round -> at(round.cypher, 99)),
                rounds.stream().mapToLong(Round::hits).sum() / (double) (ROUNDS * REQUESTS));
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return Percentiles.median(rounds.stream().mapToDouble(figure).toArray());
    }

    private static double at(double[] times, int percent) {
        return Percentiles.of(times, percent);
    }

    /** Milliseconds of each request. */
    private record Round(double[] ours, double[] lucene, double[] oursByTheClock, double[] cypher, long hits) {}

    private Round round(RequestKind kind, int number) {
        List<PeerRequest> requests = requests(kind, number, REQUESTS);
        Round round =
                new Round(new double[REQUESTS], new double[REQUESTS], new double[BY_CYPHER], new double[BY_CYPHER], 0);
        PeerAnswer[] found = new PeerAnswer[1];
        long hits = 0;
        for (int i = 0; i < REQUESTS; i++) {
            PeerRequest request = requests.get(i);
            long clock = System.nanoTime();
            round.ours[i] = cpuTime(() -> matcher.match(
                    catalogue, request.match().person(), request.match().query(), now));
            if (i < BY_CYPHER) {
                round.oursByTheClock[i] = (System.nanoTime() - clock) / 1e6;
            }
            round.lucene[i] = cpuTime(() -> found[0] = lucene(request));
            hits += found[0].total();
        }
        for (int i = 0; i < BY_CYPHER; i++) {
            long clock = System.nanoTime();
            cypher.answer(requests.get(i), SyntheticRequests.HITS);
            round.cypher[i] = (System.nanoTime() - clock) / 1e6;
        }
        return new Round(round.ours, round.lucene, round.oursByTheClock, round.cypher, hits);
    }

    private double cpuTime(Runnable work) {
        long began = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - began) / 1e6;
    }

    private PeerAnswer ours(PeerRequest request) {
        return PeerAnswer.of(matcher.match(
                catalogue, request.match().person(), request.match().query(), now));
    }

    private PeerAnswer lucene(PeerRequest request) {
        return lucene.answer(request, SyntheticRequests.HITS);
    }

    private List<PeerRequest> requests(RequestKind kind, int round, int count) {
        SyntheticRequests requests = new SyntheticRequests(SEED + 31L * kind.ordinal() + 1_009L * round, now);
        return IntStream.range(0, count)
                .mapToObj(i -> PeerRequest.of(requests.next(kind), catalogue, now))
                .toList();
    }

    private void dump(RequestKind kind, Path folder) {
        List<PeerRequest> requests = requests(kind, 0, BY_CYPHER);
        String word = kind.name().toLowerCase(Locale.ROOT);
        RankingDump.write(folder, "peers-ours-" + word, rankings(requests, this::ours));
        RankingDump.write(folder, "peers-lucene-" + word, rankings(requests, this::lucene));
        RankingDump.write(
                folder,
                "peers-cypher-" + word,
                rankings(requests, request -> cypher.answer(request, SyntheticRequests.HITS)));
    }

    private static Map<String, List<String>> rankings(
            List<PeerRequest> requests, Function<PeerRequest, PeerAnswer> engine) {
        Map<String, List<String>> rankings = new LinkedHashMap<>();
        for (int i = 0; i < requests.size(); i++) {
            rankings.put(String.valueOf(i), engine.apply(requests.get(i)).courses());
        }
        return rankings;
    }
}
