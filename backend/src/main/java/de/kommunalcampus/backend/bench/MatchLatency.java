// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.ranking.MatchQuery;
import de.kommunalcampus.matchingmodel.ranking.Matcher;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Times whole matches, facets and explanations included: the need of a job role with 20 requirements, no filter, the
 * first 20 hits. Processor time of the matching thread, so that other work on the machine counts little; medians of
 * five rounds after a warm-up.
 */
public final class MatchLatency {
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    private static final long SEED = 20_261_125;
    private static final int ROUNDS = 5;
    private static final int MATCHES = 400;
    private static final int HITS = 20;

    private final Matcher matcher = new Matcher(RankingWeights.published());
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final LocalDateTime now;

    private MatchLatency(LocalDateTime now) {
        this.now = now;
    }

    public static void run(LocalDateTime now, PrintStream out) {
        out.printf("%10s %12s %12s %12s %14s%n", "courses", "built in s", "p50 ms", "p99 ms", "matches/CPU s");
        for (int size : SIZES) {
            new MatchLatency(now).run(size, out);
        }
    }

    private void run(int size, PrintStream out) {
        long began = System.nanoTime();
        Catalogue catalogue = Catalogue.of(1, new SyntheticContent(SEED, now).of(size));
        double built = (System.nanoTime() - began) / 1e9;
        round(catalogue, new Random(SEED));
        double[] medians = new double[ROUNDS];
        double[] tails = new double[ROUNDS];
        double[] rates = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            double[] times = round(catalogue, new Random(SEED + i));
            medians[i] = times[times.length / 2];
            tails[i] = times[times.length * 99 / 100];
            rates[i] = 1_000 * times.length / Arrays.stream(times).sum();
        }
        out.printf("%,10d %12.1f %12.3f %12.3f %,14.0f%n", size, built, median(medians), median(tails), median(rates));
    }

    /** Milliseconds of each match, ascending. */
    private double[] round(Catalogue catalogue, Random random) {
        double[] times = new double[MATCHES];
        EmployeeProfile nobody = EmployeeProfile.unknown(new TenantId("bench"));
        for (int i = 0; i < MATCHES; i++) {
            MatchQuery query = MatchQuery.fromMyNeeds(HITS)
                    .withJobRole(SyntheticContent.jobRoleId(random.nextInt(SyntheticContent.JOB_ROLES)));
            long began = threads.getCurrentThreadCpuTime();
            int hits = matcher.match(catalogue, nobody, query, now).hits().size();
            times[i] = (threads.getCurrentThreadCpuTime() - began) / 1e6;
            if (hits == 0) {
                throw new IllegalStateException("A match without hits measures nothing");
            }
        }
        Arrays.sort(times);
        return times;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
