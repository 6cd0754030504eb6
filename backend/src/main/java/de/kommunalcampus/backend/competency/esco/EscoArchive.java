// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.esco;

import de.kommunalcampus.backend.imports.FailureCode;
import de.kommunalcampus.backend.imports.ImportRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The CSV files of a zip archive in a temporary folder. Sizes are counted while inflating, folders inside the archive
 * are ignored, so that no entry can be larger than it says or land elsewhere.
 */
final class EscoArchive implements AutoCloseable {
    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_BYTES = 512L << 20;
    private static final long MOST_RATIO = 100;

    private final Path folder;

    private EscoArchive(Path folder) {
        this.folder = folder;
    }

    /** @throws ImportRefused when it is no zip archive or larger inside than any ESCO version is */
    static EscoArchive unpack(Path zip) {
        EscoArchive archive = new EscoArchive(temporaryFolder());
        try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zip))) {
            archive.unpack(entries, Math.min(MOST_BYTES, Files.size(zip) * MOST_RATIO));
            return archive;
        } catch (IOException e) {
            archive.close();
            throw new ImportRefused(FailureCode.NOT_A_ZIP.with(zip.getFileName()), e);
        } catch (RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    Path folder() {
        return folder;
    }

    private void unpack(ZipInputStream entries, long mostBytes) throws IOException {
        Set<String> names = new HashSet<>();
        long bytes = 0;
        int count = 0;
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            if (++count > MOST_ENTRIES) {
                throw new ImportRefused(FailureCode.ENTRIES_TOO_MANY.with(MOST_ENTRIES));
            }
            String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
            boolean wanted = isCsv(name) && names.add(name);
            bytes += copy(entries, wanted ? folder.resolve(name) : null, mostBytes - bytes);
        }
        if (count == 0) {
            throw new ImportRefused(FailureCode.ZIP_EMPTY.with());
        }
    }

    /** No separators of any system, so the name is a file in the folder and nothing else. */
    private static boolean isCsv(String name) {
        return name.matches("[A-Za-z0-9_ .()-]{1,100}")
                && name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static long copy(InputStream from, @Nullable Path to, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long copied = 0;
        try (OutputStream out = to == null ? OutputStream.nullOutputStream() : Files.newOutputStream(to)) {
            for (int length = from.read(buffer); length >= 0; length = from.read(buffer)) {
                copied += length;
                if (copied > most) {
                    throw new ImportRefused(FailureCode.ZIP_TOO_LARGE.with());
                }
                out.write(buffer, 0, length);
            }
        }
        return copied;
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("kommunalcampus-esco-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
