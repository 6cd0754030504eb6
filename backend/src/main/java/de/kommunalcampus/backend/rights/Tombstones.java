// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Who was erased, as the hash of an id and a day: nothing of the person, and enough to erase again whom a backup brings
 * back. The file lies beside the keys and apart from the graph, and is not put back with it.
 */
@Component
class Tombstones {
    private static final Pattern LINE = Pattern.compile("[0-9a-f]{64};\\d{4}-\\d\\d-\\d\\d");

    private final Path file;

    Tombstones(@Value("${kommunalcampus.data}") Path data) {
        this.file = data.resolve("keys").resolve("erased.csv");
    }

    /**
     * Before anything of the person is deleted; on the disk when this returns.
     *
     * @param id of the employee, or of the account of nobody who works here
     */
    synchronized void write(String id, LocalDate today) {
        String line = hash(id) + ";" + today + "\n";
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The erasure cannot be noted in " + file, e);
        }
    }

    /** Hashes; a line that a crash cut short is none. */
    synchronized Set<String> read() {
        if (!Files.exists(file)) {
            return Set.of();
        }
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> LINE.matcher(line).matches())
                    .map(line -> line.substring(0, line.indexOf(';')))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The erasures in " + file + " cannot be read", e);
        }
    }

    static String hash(String id) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(("erased/" + id).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
