// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.backend.bench.SyntheticRequests.MatchRequest;
import de.kommunalcampus.backend.matching.CatalogueHolder;
import de.kommunalcampus.backend.matching.CatalogueReader;
import de.kommunalcampus.backend.matching.CatalogueReading;
import de.kommunalcampus.backend.platform.GraphScan;
import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.ranking.Matcher;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.neo4j.driver.Driver;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Times how long a change that another program writes takes until requests see it: from before it is sent to the database
 * to the catalogue that shows it, while somebody matches all the time. Elapsed time, so other work on the machine counts.
 */
public final class VisibleBench {
    private static final long SEED = 20_261_128;
    private static final int WARM_UP = 12;
    private static final int CHANGES = 60;
    private static final int BETWEEN_MATCHES_MS = 20;
    private static final long GIVEN_UP_NS = 60_000_000_000L;

    private final Matcher matcher = new Matcher(RankingWeights.published());
    private final LocalDateTime now;
    private final PrintStream out;

    private VisibleBench(LocalDateTime now, PrintStream out) {
        this.now = now;
        this.out = out;
    }

    /**
     * What was measured, in milliseconds.
     *
     * @param longestWork of the follower for one change, as processor time
     */
    public record Figures(double median, double longest, double longestWork) {}

    public static Figures run(int courses, LocalDateTime now, PrintStream out) {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            try (ConfigurableApplicationContext context = BenchApplication.start(folder.path())) {
                long began = System.nanoTime();
                Driver driver = context.getBean(Driver.class);
                new GraphFiller(driver, SEED).fill(new SyntheticContent(SEED, now).of(courses));
                out.printf(Locale.ROOT, "%,d courses written in %.0f s%n", courses, (System.nanoTime() - began) / 1e9);
            }
            long began = System.nanoTime();
            try (ConfigurableApplicationContext context = FollowingApplication.start(folder.path())) {
                out.printf(
                        Locale.ROOT, "started with the first catalogue in %.1f s%n", (System.nanoTime() - began) / 1e9);
                return new VisibleBench(now, out).measure(context, courses);
            }
        }
    }

    private Figures measure(ConfigurableApplicationContext context, int courses) {
        CatalogueHolder holder = context.getBean(CatalogueHolder.class);
        OutsideChanges changes = new OutsideChanges(context.getBean(Driver.class), courses);
        readWhole(context);
        List<Double> matches = new ArrayList<>();
        List<Double> work = new ArrayList<>();
        Map<OutsideChanges.Kind, List<Double>> visible = new EnumMap<>(OutsideChanges.Kind.class);
        AtomicBoolean over = new AtomicBoolean();
        Thread reader = Thread.ofPlatform().start(() -> match(holder, over, matches));
        for (int i = 0; i < WARM_UP + CHANGES; i++) {
            OutsideChanges.Kind kind = OutsideChanges.Kind.values()[i % OutsideChanges.Kind.values().length];
            double before = followerCpu();
            double took = time(holder, changes.next(kind, i));
            if (i >= WARM_UP) {
                work.add(followerCpu() - before);
                visible.computeIfAbsent(kind, any -> new ArrayList<>()).add(took);
            }
        }
        over.set(true);
        join(reader);
        visible.forEach((kind, times) -> print("visible-" + kind.name().toLowerCase(Locale.ROOT), courses, times));
        print("match-meanwhile", courses, matches);
        print("visible-cpu", courses, work);
        List<Double> all = visible.values().stream().flatMap(List::stream).toList();
        print("visible", courses, all);
        double[] sorted = sorted(all);
        return new Figures(sorted[sorted.length / 2], sorted[sorted.length - 1], sorted(work)[work.size() - 1]);
    }

    private void readWhole(ConfigurableApplicationContext context) {
        CatalogueReader reader = context.getBean(CatalogueReader.class);
        long began = System.nanoTime();
        CatalogueReading reading = reader.read(context.getBean(GraphScan.class).mark(), now.toLocalDate());
        long read = System.nanoTime();
        Catalogue.of(1, reading.content());
        out.printf(
                Locale.ROOT,
                "the whole graph read in %.1f s, a whole catalogue built in %.1f s%n",
                (read - began) / 1e9,
                (System.nanoTime() - read) / 1e9);
    }

    /** Milliseconds of processor time that the follower has used. */
    private static double followerCpu() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("catalogue-follower"))
                .mapToDouble(thread -> threads.getThreadCpuTime(thread.threadId()) / 1e6)
                .sum();
    }

    private static double time(CatalogueHolder holder, OutsideChanges.Change change) {
        long began = System.nanoTime();
        change.write().run();
        while (!change.shown().test(holder.get().catalogue())) {
            if (System.nanoTime() - began > GIVEN_UP_NS) {
                throw new IllegalStateException("A change is not visible after a minute");
            }
            pause(1);
        }
        return (System.nanoTime() - began) / 1e6;
    }

    /** Milliseconds of each match. */
    private void match(CatalogueHolder holder, AtomicBoolean over, List<Double> times) {
        SyntheticRequests requests = new SyntheticRequests(SEED, now);
        while (!over.get()) {
            MatchRequest request = requests.next(RequestKind.TEXT_AND_FILTERS);
            long began = System.nanoTime();
            Catalogue catalogue = holder.get().catalogue();
            matcher.match(catalogue, request.person(), request.query(), now);
            times.add((System.nanoTime() - began) / 1e6);
            pause(BETWEEN_MATCHES_MS);
        }
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static double[] sorted(List<Double> times) {
        return times.stream().mapToDouble(time -> time).sorted().toArray();
    }

    private void print(String name, int courses, List<Double> times) {
        double[] sorted = sorted(times);
        out.printf(
                Locale.ROOT,
                "BENCH %s courses=%d count=%d p50_ms=%.0f p99_ms=%.0f max_ms=%.0f%n",
                name,
                courses,
                sorted.length,
                sorted[sorted.length / 2],
                sorted[sorted.length * 99 / 100],
                sorted[sorted.length - 1]);
    }
}
