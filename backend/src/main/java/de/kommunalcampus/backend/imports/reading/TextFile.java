// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports.reading;

import de.kommunalcampus.backend.imports.FailureCode;
import de.kommunalcampus.backend.imports.ImportRefused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.RandomAccessFile;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A text file whose encoding was found from its bytes: UTF-8, UTF-16 by its mark, else Windows-1252.
 *
 * @param guessed neither a mark nor valid UTF-8 says so
 */
public record TextFile(Path path, Charset charset, boolean guessed) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * Reads the file once, in constant memory.
     *
     * @throws ImportRefused when UTF-8 and something else are mixed: guessing would garble one of them
     */
    public static TextFile of(Path path) {
        try (InputStream bytes = Files.newInputStream(path)) {
            Utf8Census census = Utf8Census.of(bytes);
            if (census.utf16() != null) {
                return new TextFile(path, census.utf16(), false);
            }
            if (census.invalid() == 0) {
                return new TextFile(path, StandardCharsets.UTF_8, false);
            }
            if (census.multibyte() > 0) {
                throw new ImportRefused(FailureCode.ENCODING_MIXED.with(path.getFileName()));
            }
            return new TextFile(path, WINDOWS_1252, true);
        } catch (IOException e) {
            throw new ImportRefused(FailureCode.UNREADABLE.with(path.getFileName()), e);
        }
    }

    /** The text without a byte order mark. */
    public Reader open() throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(Files.newInputStream(path), 3);
        skipMark(bytes);
        return new BufferedReader(new InputStreamReader(bytes, charset), 1 << 16);
    }

    boolean endsWithLineBreak() throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(path.toFile(), "r")) {
            long length = bytes.length();
            bytes.seek(Math.max(0, length - 2));
            int first = bytes.read();
            int second = bytes.read();
            return first == '\n' || second == '\n' || second == '\r';
        }
    }

    private void skipMark(PushbackInputStream bytes) throws IOException {
        byte[] mark = "\uFEFF".getBytes(charset.equals(WINDOWS_1252) ? StandardCharsets.UTF_8 : charset);
        byte[] head = bytes.readNBytes(Math.min(mark.length, 3));
        if (!Arrays.equals(mark, head)) {
            bytes.unread(head);
        }
    }
}
