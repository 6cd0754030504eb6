// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.bench.BenchReport.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BenchReportTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final Part MATCH = new Part(
            "match",
            "--ranker=on",
            61.4,
            "",
            List.of(
                    "Settings: seed 1",
                    "BENCH match courses=100000 kind=need p99_ms=2.1 per_second_2=5100",
                    "BENCH match courses=100000 kind=text p99_ms=1.1 per_second_2=6000"));
    private static final Part SKIPPED =
            new Part("talentclef", "", 0, "Skipped: no folder with its data was named.", List.of());

    @Test
    void setsEachTargetBesideItsResult() {
        String report = report(Optional.empty());
        assertThat(report)
                .startsWith("# Benchmarks of 2026-11-28\n")
                .contains("- Processor: Example, 2 cores\n")
                .contains(
                        "| whole match with ranker and facets, p99, ms, worst kind | 1.5 | 0.6 | 2.1 | **missed** |\n")
                .contains("| matches a second, 2 threads, worst kind | 2,500 | 5,000 | 5,100 | aim met |\n")
                .contains("| talentclef/german, MAP | 0.36 | 0.385 | – | not measured |\n")
                .doesNotContain("Reduced");
    }

    @Test
    void namesEachMiss() {
        assertThat(report(Optional.empty()))
                .contains("- whole match with ranker and facets, p99, ms, worst kind: 2.1, must be 1.5.\n");
    }

    @Test
    void keepsTheLinesOfEachBenchmark() {
        assertThat(report(Optional.empty()))
                .contains("## bench match\n\nWith `--ranker=on`. 61 seconds.\n\n```\nSettings: seed 1\nBENCH match ")
                .contains("## bench talentclef\n\nSkipped: no folder with its data was named.\n");
    }

    @Test
    void saysWhereItIsReduced() {
        assertThat(report(Optional.of("at most 10 courses"))).contains("**Reduced run: at most 10 courses.**");
    }

    @Test
    void readsLinesOfFigures() {
        BenchLine line = BenchLine.parse("BENCH peers courses=7 ratio=2.5 kind=need odd =x")
                .orElseThrow();
        assertThat(line.name()).isEqualTo("peers");
        assertThat(line.values()).isEqualTo(Map.of("courses", "7", "ratio", "2.5", "kind", "need"));
        assertThat(line.figure("ratio")).hasValue(2.5);
        assertThat(line.figure("kind")).isEmpty();
        assertThat(line.figure("missing")).isEmpty();
        assertThat(BenchLine.parse("  kind=need BENCH")).isEmpty();
        assertThat(BenchLine.parse("BENCH")).isEmpty();
        assertThat(BenchLine.parse("")).isEmpty();
    }

    @Test
    void leavesPathsOutOfTheFlags() {
        assertThat(BenchMachine.withoutPaths(List.of(
                        "-XX:+UseSerialGC",
                        "-XX:AOTCache=backend/target/application/kommunalcampus.aot",
                        "-Dfolder=C:\\data",
                        "--add-opens=java.base/java.io=ALL-UNNAMED")))
                .isEqualTo("-XX:+UseSerialGC --add-opens=java.base/java.io=ALL-UNNAMED");
    }

    @Test
    void describesThisMachineWithoutItsPaths() {
        assertThat(String.join("\n", BenchMachine.describe()))
                .contains("cores", "GiB", "JVM: ")
                .doesNotContain(System.getProperty("user.dir"), System.getProperty("user.home") + "/");
    }

    private static String report(Optional<String> reduced) {
        return new BenchReport(DAY, List.of("Processor: Example, 2 cores"), reduced, List.of(MATCH, SKIPPED))
                .markdown();
    }
}
