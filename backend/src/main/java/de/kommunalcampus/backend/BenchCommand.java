// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend;

import de.kommunalcampus.backend.bench.BenchRefused;
import de.kommunalcampus.backend.bench.FirstFives;
import de.kommunalcampus.backend.bench.MatchBench;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Stream;

/** {@code bench NAME}: on data of its own, never on an installation's. */
final class BenchCommand implements Command {
    @Override
    public int run(Arguments arguments) {
        String name = arguments.words().size() == 1 ? arguments.words().getFirst() : "";
        try {
            return switch (name) {
                case "first-fives" -> firstFives(arguments);
                case "match" -> {
                    match(arguments);
                    yield DONE;
                }
                default -> misused("There is no benchmark '%s'; there are first-fives and match.".formatted(name));
            };
        } catch (BenchRefused e) {
            return misused(String.valueOf(e.getMessage()));
        }
    }

    private static int firstFives(Arguments arguments) {
        String folder = arguments.option("bench-data").orElse("");
        if (folder.isEmpty()) {
            return misused("bench first-fives needs --bench-data with a folder that holds esco, the German CSV files.");
        }
        boolean stable = FirstFives.run(Path.of(folder), System.out);
        if (!stable) {
            System.err.println("A second import of the same input changed something.");
        }
        return stable ? DONE : FAILED;
    }

    private static void match(Arguments arguments) {
        int most = arguments.option("most-courses").map(Integer::valueOf).orElse(1_000_000);
        MatchBench.run(
                LocalDateTime.now(ZoneId.of("Europe/Berlin")),
                Stream.of(1_000, 10_000, 100_000, 1_000_000)
                        .filter(size -> size <= most)
                        .toList(),
                arguments.option("ranker").isPresent(),
                arguments.option("dump").map(Path::of).orElse(null),
                System.out);
    }

    private static int misused(String sentence) {
        System.err.println(sentence);
        return MISUSED;
    }
}
