// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a figure must be and should be.
 *
 * @param quantity in words, with the unit
 * @param bench the lines that hold it; empty where no benchmark measures it yet
 * @param where what their values must be
 * @param size what their values are at full size; otherwise the figure is shown and not judged
 * @param worst whether the largest is the worst
 */
record BenchTarget(
        String quantity,
        String bench,
        Map<String, String> where,
        Map<String, String> size,
        String key,
        Worst worst,
        double must,
        double aim) {

    /** Marks the figures of a deliberately spoilt input. */
    private static final String CONTROL = "control";

    /** Which of several figures counts, and on which side of a limit one has to be. */
    enum Worst {
        LARGEST,
        SMALLEST
    }

    /** How a figure stands to the limits. */
    enum Verdict {
        AIM_MET("aim met"),
        MUST_MET("must met"),
        MISSED("**missed**"),
        SMALLER("not judged: smaller than the target asks"),
        NOT_MEASURED("not measured");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** @param figure empty where nothing was measured */
    record Result(BenchTarget target, Optional<BenchLine> line, Optional<Double> figure, Verdict verdict) {
        String row() {
            return "| %s | %s | %s | %s | %s |"
                    .formatted(
                            target.quantity,
                            number(target.must),
                            number(target.aim),
                            figure.map(BenchTarget::number).orElse("–"),
                            verdict.words());
        }
    }

    /** The worst figure at full size; without one the worst at the largest size there is. */
    Result judge(List<BenchLine> lines) {
        List<BenchLine> candidates = lines.stream()
                .filter(line -> line.name().equals(bench) && line.has(where))
                .filter(line -> !line.values().containsKey(CONTROL))
                .filter(line -> line.figure(key).isPresent())
                .toList();
        List<BenchLine> full =
                candidates.stream().filter(line -> line.has(size)).toList();
        Optional<BenchLine> line = worstOf(full.isEmpty() ? largest(candidates) : full);
        Optional<Double> figure = line.flatMap(found -> found.figure(key));
        return new Result(this, line, figure, verdict(figure, !full.isEmpty()));
    }

    private Verdict verdict(Optional<Double> figure, boolean full) {
        if (figure.isEmpty()) {
            return Verdict.NOT_MEASURED;
        }
        if (!full) {
            return Verdict.SMALLER;
        }
        if (keeps(figure.get(), aim)) {
            return Verdict.AIM_MET;
        }
        return keeps(figure.get(), must) ? Verdict.MUST_MET : Verdict.MISSED;
    }

    private boolean keeps(double figure, double limit) {
        return worst == Worst.LARGEST ? figure <= limit : figure >= limit;
    }

    private List<BenchLine> largest(List<BenchLine> lines) {
        String measure = size.keySet().stream().sorted().findFirst().orElse("");
        double most = lines.stream()
                .flatMap(line -> line.figure(measure).stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        return lines.stream()
                .filter(line -> line.figure(measure).orElse(0.0) == most)
                .toList();
    }

    private Optional<BenchLine> worstOf(List<BenchLine> lines) {
        Comparator<BenchLine> byFigure =
                Comparator.comparingDouble(line -> line.figure(key).orElseThrow());
        return worst == Worst.LARGEST
                ? lines.stream().max(byFigure)
                : lines.stream().min(byFigure);
    }

    static String number(double value) {
        if (value >= 1_000) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        String text = String.format(Locale.ROOT, "%.4f", value);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
