// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * One key for each person, in a file beside the graph: a line with the hash of the person's id and the key. A new key is
 * on the disk before it is used; a destroyed one leaves neither the file nor the space it lay in.
 */
final class PersonKeys {
    private static final String ALGORITHM = "AES";
    private static final int BITS = 256;

    private final Path file;
    private @Nullable Map<String, SecretKey> keys;

    PersonKeys(Path file) {
        this.file = file;
    }

    synchronized Optional<SecretKey> find(String person) {
        return Optional.ofNullable(loaded().get(hash(person)));
    }

    synchronized SecretKey findOrCreate(String person) {
        String hash = hash(person);
        SecretKey known = loaded().get(hash);
        if (known != null) {
            return known;
        }
        SecretKey key = create();
        append(hash, key);
        loaded().put(hash, key);
        return key;
    }

    /** Whether there were any. */
    synchronized boolean destroy(Set<String> persons) {
        Set<String> hashes = persons.stream().map(PersonKeys::hash).collect(Collectors.toSet());
        if (!loaded().keySet().removeAll(hashes)) {
            return false;
        }
        rewrite();
        return true;
    }

    static String hash(String person) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(("person/" + person).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecretKey create() {
        try {
            KeyGenerator generator = KeyGenerator.getInstance(ALGORITHM);
            generator.init(BITS);
            return generator.generateKey();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, SecretKey> loaded() {
        if (keys == null) {
            keys = load();
        }
        return keys;
    }

    private Map<String, SecretKey> load() {
        Map<String, SecretKey> found = new TreeMap<>();
        if (!Files.exists(file)) {
            return found;
        }
        try {
            String text = Files.readString(file);
            // A line that a crash cut short belongs to a key that nothing was sealed with.
            String whole = text.substring(0, text.lastIndexOf('\n') + 1);
            whole.lines().forEach(line -> add(found, line));
            if (whole.length() < text.length()) {
                keys = found;
                rewrite();
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("The keys in " + file + " cannot be read", e);
        }
    }

    private static void add(Map<String, SecretKey> found, String line) {
        int space = line.indexOf(' ');
        if (space > 0) {
            byte[] key = Base64.getDecoder().decode(line.substring(space + 1));
            found.put(line.substring(0, space), new SecretKeySpec(key, ALGORITHM));
        }
    }

    private static String line(String hash, SecretKey key) {
        return hash + " " + Base64.getEncoder().encodeToString(key.getEncoded()) + "\n";
    }

    private void append(String hash, SecretKey key) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel out = FileChannel.open(
                    file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND), forOwnerOnly())) {
                write(out, line(hash, key));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A key cannot be kept in " + file, e);
        }
    }

    /** The new file takes the place of the old one in one step; what lay in the old one is then written over. */
    private void rewrite() {
        String text = loaded().entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel old = FileChannel.open(file, StandardOpenOption.WRITE)) {
            Files.deleteIfExists(next);
            try (FileChannel out = FileChannel.open(
                    next, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), forOwnerOnly())) {
                write(out, text);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            overwrite(old);
        } catch (IOException e) {
            throw new UncheckedIOException("The keys in " + file + " cannot be written", e);
        }
    }

    private static void overwrite(FileChannel old) throws IOException {
        ByteBuffer zeros = ByteBuffer.allocate((int) old.size());
        old.position(0);
        while (zeros.hasRemaining()) {
            old.write(zeros);
        }
        old.force(true);
    }

    private static void write(FileChannel out, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
        out.force(true);
    }

    private static FileAttribute<?>[] forOwnerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
