// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.backend.bench.BenchTarget.Worst;
import java.util.List;
import java.util.Map;

/** The targets of speed and quality that the project has set itself, in the order of their table. */
final class BenchTargets {
    private static final Map<String, String> COURSES = Map.of("courses", "100000");
    private static final Map<String, String> EVERYBODY = Map.of("employees", String.valueOf(NationalEmployees.ALL));
    private static final Map<String, String> ANY = Map.of();
    private static final String NO_BENCHMARK = "";

    private BenchTargets() {}

    static List<BenchTarget> speed() {
        return List.of(
                most("whole match with ranker and facets, p99, ms, worst kind", "match", COURSES, "p99_ms", 1.5, 0.6),
                least("matches a second, 2 threads, worst kind", "match", COURSES, "per_second_2", 2_500, 5_000),
                least("Lucene / ours on the same work, p50, worst kind", "peers", COURSES, "ratio_lucene_p50", 8, 16),
                least("Lucene / ours on the same work, p99, worst kind", "peers", COURSES, "ratio_lucene_p99", 5, 10),
                least(
                        "Cypher with facets / ours whole, p50 (measured without Cypher's facets), worst kind",
                        "peers",
                        COURSES,
                        "ratio_cypher_p50",
                        50,
                        150),
                most(
                        "heap per course without texts, bytes",
                        "memory",
                        COURSES,
                        "bytes_per_course_without_texts",
                        150,
                        80),
                most(
                        "scratch memory per thread, MB (allocated per match, median, worst kind)",
                        "memory",
                        COURSES,
                        "allocated_p50_mb",
                        2,
                        0.5),
                most(
                        "growth exponent of a whole match, 100,000 → 1,000,000, worst kind",
                        "growth",
                        Map.of("from", "100000", "to", "1000000"),
                        "exponent",
                        1.1,
                        1.0),
                most("CPU of HTTP around a match, µs", "http-cpu", ANY, "around_us", 120, 60),
                most("national lists for 1.7 million employees, minutes", "national", EVERYBODY, "minutes", 30, 10),
                most("national lists, heap, MB", "national", EVERYBODY, "heap_mb", 4_096, 2_048),
                most("typeahead, p99, ms", "typeahead", COURSES, "p99_ms", 5, 1),
                most("a change of the graph is visible after, median, ms", "visible", COURSES, "p50_ms", 1_000, 200),
                most("a change of the graph is visible after, longest, ms", "visible", COURSES, "max_ms", 1_000, 200));
    }

    static List<BenchTarget> quality() {
        return List.of(
                least("talentclef/german, MAP", "talentclef", ANY, "map", 0.36, 0.385),
                new BenchTarget(
                        "skill-tech, test part, R-Precision@5 (must: reported)",
                        "skill-tech",
                        Map.of("part", "test"),
                        ANY,
                        "r_precision_5",
                        Worst.SMALLEST,
                        0,
                        0.54),
                new BenchTarget(
                        "skill-tech, test part, MRR (must: reported)",
                        "skill-tech",
                        Map.of("part", "test"),
                        ANY,
                        "mrr",
                        Worst.SMALLEST,
                        0,
                        0.53),
                least("cnpc, NDCG@10", NO_BENCHMARK, ANY, "", 0.318, 0.355),
                least("cnpc, Recall@10", NO_BENCHMARK, ANY, "", 0.504, 0.555),
                least("gowalla, Recall@20", NO_BENCHMARK, ANY, "", 0.185, 0.188),
                least("gowalla, NDCG@20", NO_BENCHMARK, ANY, "", 0.153, 0.156),
                least("mq2008, NDCG@10", NO_BENCHMARK, ANY, "", 0.503, 0.507));
    }

    private static BenchTarget most(
            String quantity, String bench, Map<String, String> size, String key, double must, double aim) {
        return new BenchTarget(quantity, bench, Map.of(), size, key, Worst.LARGEST, must, aim);
    }

    private static BenchTarget least(
            String quantity, String bench, Map<String, String> size, String key, double must, double aim) {
        return new BenchTarget(quantity, bench, Map.of(), size, key, Worst.SMALLEST, must, aim);
    }
}
