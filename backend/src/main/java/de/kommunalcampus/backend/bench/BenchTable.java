// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A file of comma-separated values that names its columns in the first line. */
final class BenchTable {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private BenchTable() {}

    /** @throws BenchRefused where the file is missing, no table, or lacks a column that the consumer asks for */
    static void forEach(Path file, Consumer<CSVRecord> consumer) {
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            FORMAT.parse(text).forEach(consumer);
        } catch (NoSuchFileException e) {
            throw new BenchRefused("There is no file %s.".formatted(file));
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new BenchRefused("%s cannot be read as the table it should be.".formatted(file));
        }
    }
}
