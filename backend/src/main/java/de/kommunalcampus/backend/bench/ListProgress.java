// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Properties;

/**
 * How far the lists are.
 *
 * @param settings everything that decides the bytes, but for the next two
 * @param now the moment for which all lists are made, that of the first start
 * @param nanos time spent so far, over all starts
 */
record ListProgress(String settings, LocalDateTime now, int employees, int blocks, long bytes, long nanos) {
    static ListProgress begin(String settings, LocalDateTime now, int employees) {
        return new ListProgress(settings, now, employees, 0, 0, 0);
    }

    ListProgress withBlock(long newBytes, long moreNanos) {
        return new ListProgress(settings, now, employees, blocks + 1, newBytes, nanos + moreNanos);
    }

    /** This, if it is a part of the same lists. */
    ListProgress sameAs(ListProgress other) {
        if (!settings.equals(other.settings) || employees != other.employees) {
            throw new BenchRefused(
                    "The folder holds lists of other settings (%s, %d employees); name another by --dump or empty it."
                            .formatted(settings, employees));
        }
        return this;
    }

    /** The small file; replaced in one step, so that a kill leaves the old or the new. */
    record Store(Path file) {
        Optional<ListProgress> read() {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            Properties stored = new Properties();
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                stored.load(reader);
                return Optional.of(new ListProgress(
                        stored.getProperty("settings", ""),
                        LocalDateTime.parse(stored.getProperty("now", "")),
                        Integer.parseInt(stored.getProperty("employees", "")),
                        Integer.parseInt(stored.getProperty("blocks", "")),
                        Long.parseLong(stored.getProperty("bytes", "")),
                        Long.parseLong(stored.getProperty("nanos", ""))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (IllegalArgumentException | java.time.DateTimeException e) {
                throw new BenchRefused("%s is no progress of national lists.".formatted(file));
            }
        }

        void write(ListProgress progress) {
            Properties stored = new Properties();
            stored.setProperty("settings", progress.settings);
            stored.setProperty("now", progress.now.toString());
            stored.setProperty("employees", String.valueOf(progress.employees));
            stored.setProperty("blocks", String.valueOf(progress.blocks));
            stored.setProperty("bytes", String.valueOf(progress.bytes));
            stored.setProperty("nanos", String.valueOf(progress.nanos));
            Path next = file.resolveSibling(file.getFileName() + ".next");
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                try (Writer writer = Files.newBufferedWriter(next, StandardCharsets.UTF_8)) {
                    stored.store(writer, null);
                }
                Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
