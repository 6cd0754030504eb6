// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One benchmark in a process of its own, with this one's flags, so that none warms up or fills the heap of another. */
final class BenchChild {
    private final Class<?> application;
    private final PrintStream out;

    BenchChild(Class<?> application, PrintStream out) {
        this.application = application;
        this.out = out;
    }

    /** What it printed, which is passed on at once. */
    record Ended(int code, List<String> lines, double seconds) {}

    Ended run(String name, List<String> options) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(BenchMachine.flags());
        String classes = System.getProperty("java.class.path");
        // Of a jar's own manifest, which opens packages, the JVM takes notice by -jar alone.
        command.addAll(
                classes.endsWith(".jar") && !classes.contains(System.getProperty("path.separator"))
                        ? List.of("-jar", classes)
                        : List.of("-cp", classes, application.getName()));
        command.addAll(List.of("bench", name));
        command.addAll(options);
        long began = System.nanoTime();
        List<String> lines = new ArrayList<>();
        try {
            Process process =
                    new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
            try (BufferedReader reader = process.inputReader()) {
                reader.lines().forEach(line -> {
                    out.println(line);
                    lines.add(line);
                });
            }
            return new Ended(process.waitFor(), lines, (System.nanoTime() - began) / 1e9);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
