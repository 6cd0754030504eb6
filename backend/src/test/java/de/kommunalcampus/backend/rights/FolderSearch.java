// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Finds words in all files of a folder, in UTF-8 and in UTF-16 of both orders, and in whatever in them begins as gzip,
 * zlib or an entry of a zip does.
 */
final class FolderSearch {
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final int MOST_UNPACKED = 1 << 20;
    private static final int LONGEST = 200;

    private final String word;
    private final Set<String> found = new TreeSet<>();

    private FolderSearch(String word) {
        this.word = word;
    }

    /** What begins with the word, as far as it goes on with letters, digits and hyphens. */
    static Set<String> find(Path folder, String word) throws IOException {
        FolderSearch search = new FolderSearch(word);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                search.read(Files.readAllBytes(file));
            }
        }
        return search.found;
    }

    private void read(byte[] bytes) {
        search(bytes);
        for (int i = 0; i + 4 < bytes.length; i++) {
            unpack(bytes, i);
        }
    }

    private void unpack(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        int second = bytes[at + 1] & 0xff;
        if (first == 0x1f && second == 0x8b && bytes[at + 2] == 8) {
            search(() -> new GZIPInputStream(from(bytes, at)));
        } else if (first == 0x78 && (second == 0x01 || second == 0x5e || second == 0x9c || second == 0xda)) {
            search(() -> new InflaterInputStream(from(bytes, at)));
        } else if (first == 'P'
                && second == 'K'
                && bytes[at + 2] == 3
                && bytes[at + 3] == 4
                && at + 30 < bytes.length) {
            int start = at + 30 + number(bytes, at + 26) + number(bytes, at + 28);
            if (start < bytes.length) {
                search(() -> new InflaterInputStream(from(bytes, start), new Inflater(true)));
            }
        }
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
    }

    private static InputStream from(byte[] bytes, int at) {
        return new ByteArrayInputStream(bytes, at, bytes.length - at);
    }

    private void search(Packed packed) {
        try (InputStream in = packed.open()) {
            search(in.readNBytes(MOST_UNPACKED));
        } catch (IOException e) {
            // It only began like something packed.
        }
    }

    private void search(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        for (Charset encoding : ENCODINGS) {
            String pattern = new String(word.getBytes(encoding), StandardCharsets.ISO_8859_1);
            for (int i = all.indexOf(pattern); i >= 0; i = all.indexOf(pattern, i + 1)) {
                String text = new String(bytes, i, Math.min(2 * LONGEST, bytes.length - i), encoding);
                found.add(text.replaceAll("(?s)[^\\p{L}\\p{N}_.-].*", ""));
            }
        }
    }

    private interface Packed {
        InputStream open() throws IOException;
    }
}
