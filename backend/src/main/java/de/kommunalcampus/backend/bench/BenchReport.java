// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.backend.bench.BenchTarget.Result;
import de.kommunalcampus.backend.bench.BenchTarget.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one run of all benchmarks found, as Markdown: targets beside results, then every benchmark's own lines. It holds no
 * name of a host and no path.
 *
 * @param reduced in words, where something was measured smaller than usual
 */
record BenchReport(LocalDate day, List<String> machine, Optional<String> reduced, List<Part> parts) {
    /**
     * One benchmark.
     *
     * @param note why there are no figures; empty where there are
     * @param lines what it printed, as far as it belongs here
     */
    record Part(String name, String settings, double seconds, String note, List<String> lines) {}

    String markdown() {
        List<String> text = new ArrayList<>();
        text.add("# Benchmarks of %s".formatted(day));
        text.add("");
        text.add("From one run of `./campus bench all`, each benchmark in a process of its own, one after the other.");
        reduced.ifPresent(words -> {
            text.add("");
            text.add("**Reduced run: %s.** What was measured smaller than its target asks is shown and not judged."
                    .formatted(words));
        });
        text.add("");
        machine.forEach(line -> text.add("- " + line));
        List<BenchLine> lines = parts.stream()
                .flatMap(part -> part.lines.stream())
                .flatMap(line -> BenchLine.parse(line).stream())
                .toList();
        List<Result> speed =
                BenchTargets.speed().stream().map(target -> target.judge(lines)).toList();
        List<Result> quality = BenchTargets.quality().stream()
                .map(target -> target.judge(lines))
                .toList();
        table(text, "Speed", speed);
        table(text, "Quality", quality);
        misses(text, speed, quality);
        parts.forEach(part -> part(text, part));
        return String.join("\n", text) + "\n";
    }

    private static void table(List<String> text, String title, List<Result> results) {
        text.addAll(List.of("", "## " + title, "", "| target | must | aim | result | |", "|---|---|---|---|---|"));
        results.forEach(result -> text.add(result.row()));
    }

    private static void misses(List<String> text, List<Result> speed, List<Result> quality) {
        text.addAll(List.of("", "## Misses", ""));
        List<String> missed = new ArrayList<>();
        for (List<Result> results : List.of(speed, quality)) {
            results.stream()
                    .filter(result -> result.verdict() == Verdict.MISSED)
                    .map(result -> "- %s: %s, must be %s."
                            .formatted(
                                    result.target().quantity(),
                                    BenchTarget.number(result.figure().orElseThrow()),
                                    BenchTarget.number(result.target().must())))
                    .forEach(missed::add);
        }
        text.addAll(missed.isEmpty() ? List.of("None among what was measured at full size.") : missed);
    }

    private static void part(List<String> text, Part part) {
        text.addAll(List.of("", "## bench " + part.name, ""));
        if (!part.note.isEmpty()) {
            text.add(part.note);
            return;
        }
        text.add(String.format(
                Locale.ROOT,
                "%s%.0f seconds.",
                part.settings.isEmpty() ? "" : "With `" + part.settings + "`. ",
                part.seconds));
        text.addAll(List.of("", "```"));
        text.addAll(part.lines);
        text.add("```");
    }
}
