// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.testing;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CatalogueContent;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.ranking.MatchQuery;
import de.kommunalcampus.matchingmodel.ranking.Matcher;
import de.kommunalcampus.matchingmodel.ranking.Ranking;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Prints how long matches take on a synthetic catalogue: {@code MatchLatency 100000}. One thread, its CPU time, 2,000 distinct
 * requests of each kind after as many to warm up.
 */
public final class MatchLatency {

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final int REQUESTS = 2_000;

    private MatchLatency() {}

    public static void main(String[] arguments) {
        int courses = Integer.parseInt(arguments[0]);
        CatalogueContent content = SyntheticCatalogue.national(1, courses);
        long started = CPU.getCurrentThreadCpuTime();
        Catalogue catalogue = Catalogue.of(1, content);
        double firstBuild = (CPU.getCurrentThreadCpuTime() - started) / 1e9;
        started = CPU.getCurrentThreadCpuTime();
        catalogue = Catalogue.of(2, content);
        print(
                "build courses=%d first_s=%.2f second_s=%.2f",
                courses, firstBuild, (CPU.getCurrentThreadCpuTime() - started) / 1e9);

        SyntheticCatalogue people = new SyntheticCatalogue(2, 14_000, 3_000);
        List<EmployeeProfile> employees =
                IntStream.range(0, REQUESTS).mapToObj(i -> people.employee()).toList();
        List<String> texts =
                IntStream.range(0, REQUESTS).mapToObj(i -> people.text()).toList();
        Matcher matcher = new Matcher(RankingWeights.published());
        MatchQuery query = MatchQuery.fromMyNeeds(20);
        Catalogue current = catalogue;
        measure("need", i -> matcher.match(current, employees.get(i), query, World.NOW), Ranking::total);
        measure(
                "text",
                i -> matcher.match(current, employees.get(i), query.withText(texts.get(i)), World.NOW),
                Ranking::total);
        measure(
                "suggest",
                i -> current.suggest(World.TOWN, texts.get(i).substring(0, 1 + i % 8), 10),
                found -> found.size());
    }

    private static <T> void measure(String kind, IntFunction<T> request, ToLongFunction<T> size) {
        long total = 0;
        for (int i = 0; i < REQUESTS; i++) {
            total += size.applyAsLong(request.apply(i));
        }
        long[] nanos = new long[REQUESTS];
        for (int i = 0; i < REQUESTS; i++) {
            long started = CPU.getCurrentThreadCpuTime();
            total += size.applyAsLong(request.apply(i));
            nanos[i] = CPU.getCurrentThreadCpuTime() - started;
        }
        Arrays.sort(nanos);
        print(
                "%s p50_ms=%.3f p99_ms=%.3f mean_hits=%d",
                kind, nanos[REQUESTS / 2] / 1e6, nanos[REQUESTS * 99 / 100] / 1e6, total / REQUESTS / 2);
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
