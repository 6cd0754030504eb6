// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntFunction;
import java.util.zip.GZIPOutputStream;

/**
 * Lists of course numbers in few bytes: for each employee, in order, the length of the list and the numbers, best first,
 * each as base-128 digits, lowest first, the top bit set on all but the last. A block is a whole gzip member, and members
 * one after the other are a gzip file again.
 */
final class CompactLists {
    private static final int DIGIT = 7;
    private static final int MORE = 1 << DIGIT;

    private CompactLists() {}

    /** The same lists give the same bytes. */
    static byte[] block(int first, int end, IntFunction<int[]> lists) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes, 1 << 16)) {
            for (int employee = first; employee < end; employee++) {
                int[] courses = lists.apply(employee);
                write(gzip, courses.length);
                for (int course : courses) {
                    write(gzip, course);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(GZIPOutputStream out, int number) throws IOException {
        int rest = number;
        while (rest >= MORE) {
            out.write(rest & (MORE - 1) | MORE);
            rest >>>= DIGIT;
        }
        out.write(rest);
    }
}
