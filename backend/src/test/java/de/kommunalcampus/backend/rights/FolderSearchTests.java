// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search that finds nothing proves nothing unless it finds what is there. */
class FolderSearchTests {
    @TempDir
    Path folder;

    @Test
    void findsAWordHoweverItIsWritten() throws IOException {
        write("utf8", "xx kanarie-utf8-ü y".getBytes(StandardCharsets.UTF_8));
        write("le", "xx kanarie-le-ü y".getBytes(StandardCharsets.UTF_16LE));
        write("be", "x kanarie-be-ü y".getBytes(StandardCharsets.UTF_16BE));
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        fill(new GZIPOutputStream(gzip), "gzip");
        write("gzip", gzip.toByteArray());
        ByteArrayOutputStream zlib = new ByteArrayOutputStream();
        fill(new DeflaterOutputStream(zlib), "zlib");
        write("zlib", zlib.toByteArray());
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        ZipOutputStream entries = new ZipOutputStream(zip);
        entries.putNextEntry(new ZipEntry("blatt.xml"));
        fill(entries, "zip");
        write("zip", zip.toByteArray());
        assertThat(FolderSearch.find(folder, "kanarie-"))
                .containsExactly(
                        "kanarie-be-ü",
                        "kanarie-gzip-ü",
                        "kanarie-le-ü",
                        "kanarie-utf8-ü",
                        "kanarie-zip-ü",
                        "kanarie-zlib-ü");
    }

    private static void fill(OutputStream out, String name) throws IOException {
        try (out) {
            out.write(("vorher kanarie-" + name + "-ü nachher").getBytes(StandardCharsets.UTF_8));
        }
    }

    private void write(String name, byte[] bytes) throws IOException {
        byte[] padded = new byte[bytes.length + 2000];
        System.arraycopy(bytes, 0, padded, 1000, bytes.length);
        Files.write(folder.resolve(name), padded);
    }
}
