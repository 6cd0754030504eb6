// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.backend.bench.SyntheticRequests.MatchRequest;
import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CatalogueContent;
import de.kommunalcampus.matchingmodel.ranking.Matcher;
import de.kommunalcampus.matchingmodel.ranking.Ranking;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Times whole matches, all facets and explanations included, on growing catalogues: four kinds of requests, each 2,500
 * distinct ones in five rounds after a warm-up, nothing cached between them. Times are processor time of the matching
 * thread, so that other work on the machine counts little; medians of the rounds.
 */
public final class MatchBench {
    private static final long SEED = 20_261_125;
    private static final int ROUNDS = 5;
    private static final int REQUESTS = 500;
    private static final int RANKED = 200;
    private static final int FEATURES = 10;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Matcher matcher = new Matcher(RankingWeights.published());
    private final ObliviousTrees trees = new ObliviousTrees(SEED, FEATURES);
    private final LocalDateTime now;
    private final boolean withTrees;
    private final PrintStream out;
    private final @Nullable MatchDump dump;

    private MatchBench(LocalDateTime now, boolean withTrees, @Nullable Path dump, PrintStream out) {
        this.now = now;
        this.withTrees = withTrees;
        this.out = out;
        this.dump = dump == null ? null : new MatchDump(dump);
    }

    /**
     * @param withTrees whether the stand-in for a learned ranker scores 200 candidates of each match
     * @param dump folder that takes the rankings
     * @throws IllegalStateException where an answer is not that of the reference
     */
    public static void run(
            LocalDateTime now, List<Integer> sizes, boolean withTrees, @Nullable Path dump, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "Settings: seed %d, %d rounds of %d requests a kind, %d hits, CPU time, ranker stand-in %s%n",
                SEED,
                ROUNDS,
                REQUESTS,
                SyntheticRequests.HITS,
                withTrees ? "on" : "off");
        // Word lists and other constants must not count as the first catalogue's memory.
        Catalogue.of(0, new SyntheticContent(SEED, now).of(1));
        Map<RequestKind, Double> smaller = Map.of();
        for (int i = 0; i < sizes.size(); i++) {
            Map<RequestKind, Double> medians = new MatchBench(now, withTrees, dump, out).run(sizes.get(i));
            if (i > 0) {
                printGrowth(sizes.get(i - 1), smaller, sizes.get(i), medians, out);
            }
            smaller = medians;
        }
    }

    /** x where a match on n times the courses takes nˣ times as long; half of the requests take less than what is compared. */
    private static void printGrowth(
            int from, Map<RequestKind, Double> before, int to, Map<RequestKind, Double> after, PrintStream out) {
        after.forEach((kind, median) -> out.printf(
                Locale.ROOT,
                "BENCH growth from=%d to=%d kind=%s exponent=%.2f%n",
                from,
                to,
                kind.name().toLowerCase(Locale.ROOT),
                Math.log(median / before.getOrDefault(kind, Double.NaN)) / Math.log((double) to / from)));
    }

    /** Returns the median time of each kind. */
    private Map<RequestKind, Double> run(int size) {
        CatalogueContent content = new SyntheticContent(SEED, now).of(size);
        long before = UsedHeap.bytes();
        long began = threads.getCurrentThreadCpuTime();
        Catalogue catalogue = Catalogue.of(1, content);
        double built = (threads.getCurrentThreadCpuTime() - began) / 1e9;
        double heap = (UsedHeap.bytes() - before) / 1e6;
        int checked = new AnswerCheck(matcher, now).check(content, catalogue, size);
        out.printf(Locale.ROOT, "checked %d answers against the reference, courses=%d%n", checked, size);
        Map<RequestKind, Double> medians = new EnumMap<>(RequestKind.class);
        for (RequestKind kind : RequestKind.values()) {
            medians.put(kind, measure(size, catalogue, kind, heap, built));
        }
        return medians;
    }

    private double measure(int size, Catalogue catalogue, RequestKind kind, double heap, double built) {
        round(catalogue, requests(kind, -1));
        Round[] rounds = IntStream.range(0, ROUNDS)
                .mapToObj(round -> round(catalogue, requests(kind, round)))
                .toArray(Round[]::new);
        double median = Percentiles.median(
                Arrays.stream(rounds).mapToDouble(round -> round.at(50)).toArray());
        double two = Percentiles.median(IntStream.range(0, ROUNDS)
                .mapToDouble(round -> twoThreads(catalogue, requests(kind, ROUNDS + round)))
                .toArray());
        out.printf(
                Locale.ROOT,
                "BENCH match courses=%d kind=%s p50_ms=%.3f p99_ms=%.3f per_second_1=%.0f per_second_2=%.0f"
                        + " heap_mb=%.0f build_s=%.1f%n",
                size,
                kind.name().toLowerCase(Locale.ROOT),
                median,
                Percentiles.median(
                        Arrays.stream(rounds).mapToDouble(round -> round.at(99)).toArray()),
                Percentiles.median(
                        Arrays.stream(rounds).mapToDouble(Round::perSecond).toArray()),
                two,
                heap,
                built);
        out.printf(
                Locale.ROOT,
                "  mean_candidates=%.0f mean_hits=%.0f checksum=%016x%n",
                Arrays.stream(rounds).mapToLong(Round::candidates).sum() / (double) (ROUNDS * REQUESTS),
                Arrays.stream(rounds).mapToLong(Round::hits).sum() / (double) (ROUNDS * REQUESTS),
                Arrays.stream(rounds).mapToLong(Round::checksum).reduce(17, (one, other) -> 31 * one + other));
        if (dump != null) {
            dump.write(size, kind, requests(kind, 0), request -> match(catalogue, request));
        }
        return median;
    }

    private List<MatchRequest> requests(RequestKind kind, int round) {
        SyntheticRequests requests = new SyntheticRequests(SEED + 31L * kind.ordinal() + 1_009L * round, now);
        return IntStream.range(0, REQUESTS).mapToObj(i -> requests.next(kind)).toList();
    }

    private Ranking match(Catalogue catalogue, MatchRequest request) {
        return matcher.match(catalogue, request.person(), request.query(), now);
    }

    /** Times in milliseconds. */
    private record Round(double[] times, long candidates, long hits, long checksum) {
        double at(int percent) {
            return Percentiles.of(times, percent);
        }

        double perSecond() {
            return 1_000 * times.length / Arrays.stream(times).sum();
        }
    }

    private Round round(Catalogue catalogue, List<MatchRequest> requests) {
        double[] times = new double[requests.size()];
        long candidates = 0;
        long hits = 0;
        long checksum = 0;
        for (int i = 0; i < times.length; i++) {
            long began = threads.getCurrentThreadCpuTime();
            Ranking ranking = match(catalogue, requests.get(i));
            float extra = withTrees ? rankAgain(ranking) : 0;
            times[i] = (threads.getCurrentThreadCpuTime() - began) / 1e6;
            candidates += ranking.candidates();
            hits += ranking.total();
            checksum = 31 * checksum + checksum(ranking) + (long) extra;
        }
        return new Round(times, candidates, hits, checksum);
    }

    private static long checksum(Ranking ranking) {
        long sum = ranking.total();
        for (var hit : ranking.hits()) {
            sum = 31 * sum + hit.course().id().hashCode();
            sum = 31 * sum + Double.hashCode(hit.score());
        }
        for (var facet : ranking.facets()) {
            for (var value : facet.values()) {
                sum = 31 * sum + value.count();
            }
        }
        return sum;
    }

    /** Features made of the first hits' contributions, as many rows as a learned ranker would look at. */
    private float rankAgain(Ranking ranking) {
        float[] rows = new float[RANKED * FEATURES];
        for (int row = 0; row < RANKED && !ranking.hits().isEmpty(); row++) {
            var contributions = ranking.hits().get(row % ranking.hits().size()).contributions();
            for (int feature = 0; feature < FEATURES; feature++) {
                rows[row * FEATURES + feature] = (float)
                        contributions.get(feature % contributions.size()).value();
            }
        }
        float[] scores = new float[RANKED];
        trees.score(rows, scores);
        return scores[0];
    }

    /** Matches per second of processor time, of two threads at once. */
    private double twoThreads(Catalogue catalogue, List<MatchRequest> requests) {
        int half = requests.size() / 2;
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Callable<Round>> halves = List.of(
                    () -> round(catalogue, requests.subList(0, half)),
                    () -> round(catalogue, requests.subList(half, requests.size())));
            double perSecond = 0;
            for (Future<Round> round : both.invokeAll(halves)) {
                perSecond += round.get().perSecond();
            }
            return perSecond;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
