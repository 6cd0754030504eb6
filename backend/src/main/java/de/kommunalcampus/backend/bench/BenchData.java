// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of a person who has data for benchmarks; none of it comes with the application. */
record BenchData(Path folder) {

    /** A data set in the folder itself or where feeds lie beside benchmarks. */
    Path find(String name, String benchmark) {
        return Stream.of(name, "bench/" + name, "feeds/" + name, "../feeds/" + name)
                .map(folder::resolve)
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new BenchRefused(
                        "bench %s is skipped: there is no folder %s in %s.".formatted(benchmark, name, folder)));
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (java.nio.file.NoSuchFileException e) {
            throw new BenchRefused("There is no file %s.".formatted(file));
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new BenchRefused("%s is no text in UTF-8.".formatted(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
