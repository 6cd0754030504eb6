// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend;

import de.kommunalcampus.backend.bench.AllBenches;
import de.kommunalcampus.backend.bench.BenchRefused;
import de.kommunalcampus.backend.bench.FirstFives;
import de.kommunalcampus.backend.bench.HttpBench;
import de.kommunalcampus.backend.bench.MatchBench;
import de.kommunalcampus.backend.bench.MemoryBench;
import de.kommunalcampus.backend.bench.NationalBench;
import de.kommunalcampus.backend.bench.PeerBench;
import de.kommunalcampus.backend.bench.SearchQuality;
import de.kommunalcampus.backend.bench.SkillTech;
import de.kommunalcampus.backend.bench.TalentClef;
import de.kommunalcampus.backend.bench.TitleSettings;
import de.kommunalcampus.backend.bench.TypeaheadLatency;
import de.kommunalcampus.backend.bench.VisibleBench;
import de.kommunalcampus.seeddata.SearchQueryPart;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code bench NAME}: on data of its own, never on an installation's. */
final class BenchCommand implements Command {
    private static final String NAMES = "all, first-fives, http, match, memory, national, peers, search, skill-tech,"
            + " talentclef, talentclef-settings, typeahead and visible";

    private static final int USUAL_COURSES = 100_000;
    private static final int MOST_COURSES = 1_000_000;

    @Override
    public int run(Arguments arguments) {
        String name = arguments.words().size() == 1 ? arguments.words().getFirst() : "";
        try {
            return switch (name) {
                case "all" -> all(arguments);
                case "first-fives" -> firstFives(arguments);
                case "search" -> search(arguments);
                default ->
                    measure(name, arguments)
                            ? DONE
                            : misused("There is no benchmark '%s'; there are %s.".formatted(name, NAMES));
            };
        } catch (BenchRefused e) {
            return misused(String.valueOf(e.getMessage()));
        }
    }

    /** Those that end well unless they are refused; false where there is none of this name. */
    private static boolean measure(String name, Arguments arguments) {
        switch (name) {
            case "http" -> HttpBench.run(KommunalcampusApplication.class, now(), System.out);
            case "match" -> match(arguments);
            case "memory" -> MemoryBench.run(now(), courses(arguments), System.out);
            case "national" ->
                NationalBench.run(
                        now(),
                        courses(arguments),
                        most(arguments, "most-employees", NationalBench.EVERYBODY),
                        dump(arguments).orElse(null),
                        System.out);
            case "peers" ->
                PeerBench.run(now(), courses(arguments), dump(arguments).orElse(null), System.out);
            case "skill-tech" -> SkillTech.run(dataOf(arguments, name), dump(arguments), System.out);
            case "talentclef-settings" -> TitleSettings.run(dataOf(arguments, name), System.out);
            case "talentclef" -> TalentClef.run(dataOf(arguments, name), dump(arguments), System.out);
            case "typeahead" -> TypeaheadLatency.run(courses(arguments), System.out);
            case "visible" -> VisibleBench.run(courses(arguments), now(), System.out);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static int all(Arguments arguments) {
        LocalDate today = now().toLocalDate();
        // Before hours of work, not after.
        most(arguments, "most-courses", MOST_COURSES);
        most(arguments, "most-employees", NationalBench.EVERYBODY);
        AllBenches.Options options = new AllBenches.Options(
                arguments.option("bench-data"),
                arguments.option("dump"),
                arguments.option("most-courses"),
                arguments.option("most-employees"),
                arguments.option("report").map(Path::of).orElse(Path.of("docs", "benchmarks", today + ".md")));
        return AllBenches.run(KommunalcampusApplication.class, today, options, System.out) ? DONE : FAILED;
    }

    private static int courses(Arguments arguments) {
        return most(arguments, "most-courses", USUAL_COURSES);
    }

    private static int firstFives(Arguments arguments) {
        boolean stable = FirstFives.run(dataOf(arguments, "first-fives"), System.out);
        if (!stable) {
            System.err.println("A second import of the same input changed something.");
        }
        return stable ? DONE : FAILED;
    }

    private static Path dataOf(Arguments arguments, String name) {
        return arguments
                .option("bench-data")
                .map(Path::of)
                .orElseThrow(() -> new BenchRefused(
                        "bench %s is skipped: its data does not come with the application; name their folder by --bench-data."
                                .formatted(name)));
    }

    private static Optional<Path> dump(Arguments arguments) {
        return arguments.option("dump").map(Path::of);
    }

    private static int search(Arguments arguments) {
        List<SearchQueryPart> parts = arguments
                .option("part")
                .map(part -> List.of(SearchQueryPart.valueOf(part)))
                .orElse(List.of(SearchQueryPart.values()));
        SearchQuality.run(parts, now(), dump(arguments), System.out);
        return DONE;
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(ZoneId.of("Europe/Berlin"));
    }

    /** The usual number, or a smaller one. */
    private static int most(Arguments arguments, String option, int usual) {
        try {
            int most = arguments.option(option).map(Integer::valueOf).orElse(usual);
            if (most < 1) {
                throw new BenchRefused("--%s must be a number from 1.".formatted(option));
            }
            return Math.min(most, usual);
        } catch (NumberFormatException e) {
            throw new BenchRefused("--%s must be a number from 1.".formatted(option));
        }
    }

    private static void match(Arguments arguments) {
        int most = most(arguments, "most-courses", MOST_COURSES);
        MatchBench.run(
                now(),
                Stream.of(1_000, 10_000, 100_000, 1_000_000)
                        .filter(size -> size <= most)
                        .toList(),
                arguments.option("ranker").isPresent(),
                dump(arguments).orElse(null),
                System.out);
    }

    private static int misused(String sentence) {
        System.err.println(sentence);
        return MISUSED;
    }
}
