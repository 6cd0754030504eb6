// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.bench.BenchTarget.Result;
import de.kommunalcampus.backend.bench.BenchTarget.Verdict;
import de.kommunalcampus.backend.bench.BenchTarget.Worst;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchTargetTests {
    private static final Map<String, String> FULL = Map.of("courses", "100000");
    private static final BenchTarget LATENCY =
            new BenchTarget("p99, ms", "match", Map.of(), FULL, "p99_ms", Worst.LARGEST, 1.5, 0.6);
    private static final BenchTarget RATIO =
            new BenchTarget("ratio", "peers", Map.of(), FULL, "ratio", Worst.SMALLEST, 8, 16);

    @ParameterizedTest
    @CsvSource({"0.6, AIM_MET", "0.61, MUST_MET", "1.5, MUST_MET", "1.501, MISSED"})
    void judgesWhatMustBeSmall(double figure, Verdict verdict) {
        assertThat(LATENCY.judge(lines("BENCH match courses=100000 p99_ms=" + figure))
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"16, AIM_MET", "15.9, MUST_MET", "8, MUST_MET", "7.9, MISSED"})
    void judgesWhatMustBeLarge(double figure, Verdict verdict) {
        assertThat(RATIO.judge(lines("BENCH peers courses=100000 ratio=" + figure))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void takesTheWorstKindAtFullSize() {
        List<BenchLine> lines = lines(
                "BENCH match courses=10000 kind=need p99_ms=9",
                "BENCH match courses=100000 kind=need p99_ms=0.5",
                "BENCH match courses=100000 kind=text p99_ms=0.7",
                "BENCH match courses=1000000 kind=text p99_ms=7");
        assertThat(LATENCY.judge(lines).figure()).hasValue(0.7);
        assertThat(RATIO.judge(lines("BENCH peers courses=100000 ratio=9", "BENCH peers courses=100000 ratio=20"))
                        .figure())
                .hasValue(9.0);
    }

    @Test
    void showsASmallerRunWithoutJudgingIt() {
        Result result =
                LATENCY.judge(lines("BENCH match courses=1000 p99_ms=0.2", "BENCH match courses=10000 p99_ms=0.3"));
        assertThat(result.figure()).hasValue(0.3);
        assertThat(result.verdict()).isEqualTo(Verdict.SMALLER);
    }

    @Test
    void leavesControlsAndOtherBenchmarksAlone() {
        Result result = LATENCY.judge(lines(
                "BENCH match courses=100000 control=ids-renamed p99_ms=0.1",
                "BENCH typeahead courses=100000 p99_ms=0.1",
                "BENCH match courses=100000 p99_ms=NaN"));
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_MEASURED);
    }

    @Test
    void everyTargetMeasuredHasABenchmarkOfThatName() {
        List<String> known = List.of(
                "",
                "growth",
                "http-cpu",
                "match",
                "memory",
                "national",
                "peers",
                "skill-tech",
                "talentclef",
                "typeahead",
                "visible");
        assertThat(Stream.concat(BenchTargets.speed().stream(), BenchTargets.quality().stream())
                        .map(BenchTarget::bench))
                .isSubsetOf(known);
    }

    @Test
    void writesNumbersWithoutIdleDigits() {
        assertThat(List.of(
                        BenchTarget.number(0.36),
                        BenchTarget.number(30),
                        BenchTarget.number(0),
                        BenchTarget.number(2_500)))
                .containsExactly("0.36", "30", "0", "2,500");
    }

    static List<BenchLine> lines(String... lines) {
        return Stream.of(lines).flatMap(line -> BenchLine.parse(line).stream()).toList();
    }
}
