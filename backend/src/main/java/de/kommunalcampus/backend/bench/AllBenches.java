// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.backend.bench.BenchReport.Part;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Runs one benchmark after the other and writes one report. What has no data is skipped and said. */
public final class AllBenches {
    private static final int DONE = 0;
    private static final int MISUSED = 2;

    private final Options options;
    private final BenchChild child;
    private final PrintStream out;

    private AllBenches(Options options, BenchChild child, PrintStream out) {
        this.options = options;
        this.child = child;
        this.out = out;
    }

    /**
     * What the command line says; the words are passed on as they are.
     *
     * @param report file that takes the report
     */
    public record Options(
            Optional<String> data,
            Optional<String> dump,
            Optional<String> mostCourses,
            Optional<String> mostEmployees,
            Path report) {
        private Stream<String> courses() {
            return mostCourses.stream().map(most -> "--most-courses=" + most);
        }

        private Stream<String> employees() {
            return mostEmployees.stream().map(most -> "--most-employees=" + most);
        }

        /** In words, where anything is smaller than usual. */
        Optional<String> reduced() {
            List<String> words = new ArrayList<>();
            mostCourses.ifPresent(most -> words.add("at most " + most + " courses"));
            mostEmployees.ifPresent(most -> words.add("at most " + most + " employees"));
            return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
        }
    }

    /**
     * @param sizes options that are printed with the figures
     * @param needsData whether it is skipped without {@code --bench-data}
     * @param details whether all that it prints belongs into the report, or only lines of figures
     */
    private record Step(String name, List<String> sizes, boolean needsData, boolean details) {}

    private List<Step> steps() {
        List<String> courses = options.courses().toList();
        return List.of(
                new Step(
                        "match",
                        Stream.concat(Stream.of("--ranker=on"), courses.stream())
                                .toList(),
                        false,
                        true),
                new Step("memory", courses, false, true),
                new Step("peers", courses, false, true),
                new Step("http", List.of(), false, true),
                new Step(
                        "national",
                        Stream.concat(courses.stream(), options.employees()).toList(),
                        false,
                        true),
                new Step("typeahead", courses, false, true),
                new Step("visible", courses, false, true),
                new Step("search", List.of(), false, false),
                new Step("first-fives", List.of(), true, false),
                new Step("talentclef", List.of(), true, true),
                new Step("skill-tech", List.of(), true, true));
    }

    /**
     * @param application the main class of what is measured
     * @return whether nothing failed
     * @throws BenchRefused where the report cannot be written
     */
    public static boolean run(Class<?> application, LocalDate today, Options options, PrintStream out) {
        AllBenches all = new AllBenches(options, new BenchChild(application, out), out);
        List<Part> parts = new ArrayList<>();
        for (Step step : all.steps()) {
            parts.add(all.run(step));
            // Hours of work must not be lost by the last step.
            all.write(today, parts);
        }
        out.println("The report stands in " + options.report());
        return parts.stream()
                .allMatch(part -> part.note().isEmpty() || part.note().startsWith("Skipped"));
    }

    private Part run(Step step) {
        out.println("== bench " + step.name);
        String settings = String.join(" ", step.sizes);
        if (step.needsData && options.data().isEmpty()) {
            out.println(
                    "bench %s is skipped: its data does not come with the application; name their folder by --bench-data."
                            .formatted(step.name));
            return new Part(step.name, settings, 0, "Skipped: no folder with its data was named.", List.of());
        }
        List<String> more = new ArrayList<>(step.sizes);
        options.data().filter(any -> step.needsData).ifPresent(folder -> more.add("--bench-data=" + folder));
        options.dump().ifPresent(folder -> more.add("--dump=" + folder));
        BenchChild.Ended ended = child.run(step.name, more);
        String note = switch (ended.code()) {
            case DONE -> "";
            case MISUSED -> step.needsData ? "Skipped: its data was not there." : "Refused; see the terminal.";
            default -> "Failed with exit code %d.".formatted(ended.code());
        };
        return new Part(
                step.name,
                settings,
                ended.seconds(),
                note,
                ended.lines().stream().filter(belongs(step)).toList());
    }

    private static Predicate<String> belongs(Step step) {
        return line -> line.startsWith("BENCH ") || line.startsWith("mean ") || (step.details && !line.isBlank());
    }

    private void write(LocalDate today, List<Part> parts) {
        Path file = options.report();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file,
                    new BenchReport(today, BenchMachine.describe(), options.reduced(), parts).markdown(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BenchRefused("The report cannot be written to %s.".formatted(file));
        }
    }
}
