// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * Times suggestions, and text searches beside them, over 14,000 competencies, 3,000 job roles and many courses, without
 * any cache of results. Processor time of one thread, so that other work on the machine counts little; medians of five
 * rounds over 12,000 different texts, after a warm-up.
 */
public final class TypeaheadLatency {
    private static final int TEXTS = 12_000;
    private static final int SEARCHES = 2_000;
    private static final int ROUNDS = 5;
    private static final int MOST = 10;
    private static final long SEED = 20_261_125;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final int courses;
    private final PrintStream out;

    private TypeaheadLatency(int courses, PrintStream out) {
        this.courses = courses;
        this.out = out;
    }

    public static void run(int courses, PrintStream out) {
        TypeaheadLatency latency = new TypeaheadLatency(courses, out);
        long began = System.nanoTime();
        Catalogue catalogue = Catalogue.of(1, new GermanLabels(SEED).content(courses));
        out.printf(
                Locale.ROOT, "catalogue of %,d courses built in %.1f s%n", courses, (System.nanoTime() - began) / 1e9);
        List<String> texts = new Typing(SEED + 1).distinct(TEXTS);
        TenantId viewer = new TenantId("bench");
        latency.measure(
                "typeahead",
                texts,
                text -> catalogue.suggest(viewer, text, MOST).size());
        latency.measure(
                "textsearch",
                texts.subList(0, SEARCHES),
                text -> catalogue.courseTexts().match(text).size());
    }

    private void measure(String name, List<String> texts, ToIntFunction<String> ask) {
        double[] medians = new double[ROUNDS];
        double[] tails = new double[ROUNDS];
        long found = round(texts, ask, new double[texts.size()]);
        for (int i = 0; i < ROUNDS; i++) {
            double[] times = new double[texts.size()];
            if (round(texts, ask, times) != found) {
                throw new IllegalStateException("The same texts found something else");
            }
            Arrays.sort(times);
            medians[i] = times[times.length / 2];
            tails[i] = times[times.length * 99 / 100];
        }
        Arrays.sort(medians);
        Arrays.sort(tails);
        out.printf(
                Locale.ROOT,
                "BENCH %s courses=%d texts=%d p50_ms=%.3f p99_ms=%.3f mean_found=%.1f%n",
                name,
                courses,
                texts.size(),
                medians[ROUNDS / 2],
                tails[ROUNDS / 2],
                (double) found / texts.size());
    }

    /** Milliseconds of each text in its place; returns how much was found. */
    private long round(List<String> texts, ToIntFunction<String> ask, double[] times) {
        long found = 0;
        for (int i = 0; i < texts.size(); i++) {
            long began = threads.getCurrentThreadCpuTime();
            found += ask.applyAsInt(texts.get(i));
            times[i] = (threads.getCurrentThreadCpuTime() - began) / 1e6;
        }
        return found;
    }
}
