// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Counts how well bytes read as UTF-8.
 *
 * @param multibyte well-formed sequences of two to four bytes
 * @param invalid bytes that belong to no well-formed sequence
 * @param utf16 set when the file begins with the mark of that encoding
 */
record Utf8Census(long multibyte, long invalid, @Nullable Charset utf16) {
    static Utf8Census of(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
        Charset utf16 = utf16(bytes);
        if (utf16 != null) {
            return new Utf8Census(0, 0, utf16);
        }
        skipMark(bytes);
        return count(bytes);
    }

    /** The mark is no evidence of UTF-8 text: careless tools put it before anything. */
    private static void skipMark(BufferedInputStream bytes) throws IOException {
        bytes.mark(3);
        if (!Arrays.equals(bytes.readNBytes(3), new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
            bytes.reset();
        }
    }

    private static @Nullable Charset utf16(BufferedInputStream bytes) throws IOException {
        bytes.mark(2);
        int first = bytes.read();
        int second = bytes.read();
        bytes.reset();
        if (first == 0xFE && second == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return first == 0xFF && second == 0xFE ? StandardCharsets.UTF_16LE : null;
    }

    private static Utf8Census count(BufferedInputStream bytes) throws IOException {
        long multibyte = 0;
        long invalid = 0;
        int next = bytes.read();
        while (next >= 0) {
            int wanted = continuations(next);
            if (wanted < 0) {
                invalid++;
            }
            next = bytes.read();
            boolean whole = wanted > 0;
            for (int i = 0; i < wanted; i++) {
                if ((next & 0xC0) != 0x80 || next < 0) {
                    whole = false;
                    invalid++;
                    break;
                }
                next = bytes.read();
            }
            multibyte += whole ? 1 : 0;
        }
        return new Utf8Census(multibyte, invalid, null);
    }

    private static int continuations(int lead) {
        if (lead < 0x80) {
            return 0;
        }
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 1;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return 2;
        }
        return lead >= 0xF0 && lead <= 0xF4 ? 3 : -1;
    }
}
