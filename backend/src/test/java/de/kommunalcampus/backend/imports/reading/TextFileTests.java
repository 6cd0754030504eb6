// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommunalcampus.backend.imports.ImportRefused;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTests {
    private static final String TEXT = "größer, älter, schöner €\n";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    private Path folder;

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("text.csv"), bytes);
    }

    private static String read(TextFile file) throws IOException {
        try (Reader reader = file.open()) {
            return reader.readAllAsString();
        }
    }

    @Test
    void readsEveryEncodingItCanTell() throws IOException {
        for (byte[] bytes : List.of(
                TEXT.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE),
                TEXT.getBytes(WINDOWS))) {
            assertThat(read(TextFile.of(write(bytes)))).isEqualTo(TEXT);
        }
    }

    @Test
    void saysWhenItGuessed() throws IOException {
        assertThat(TextFile.of(write(TEXT.getBytes(WINDOWS))).guessed()).isTrue();
        assertThat(TextFile.of(write(TEXT.getBytes(StandardCharsets.UTF_8))).guessed())
                .isFalse();
    }

    @Test
    void refusesTwoEncodingsInOneFile() throws IOException {
        byte[] utf8 = TEXT.getBytes(StandardCharsets.UTF_8);
        byte[] mixed = Arrays.copyOf(utf8, utf8.length + 1);
        mixed[utf8.length] = (byte) 0xE4;
        Path file = write(mixed);
        assertThatThrownBy(() -> TextFile.of(file)).isInstanceOf(ImportRefused.class);
    }

    @Test
    void readsCellsWithLineBreaksAndAnySeparator() throws IOException {
        for (String separator : List.of(",", ";", "\t")) {
            Path file = write(String.join(separator, "b", "A\n1", "\"x\ny\"\n").getBytes(StandardCharsets.UTF_8));
            List<String> cells = new ArrayList<>();
            CsvTable.of(file).forEach(List.of("a", "B"), row -> cells.add(row.text("A") + "|" + row.text("b")));
            assertThat(cells).containsExactly("x\ny|1");
        }
    }

    @Test
    void namesAMissingColumn() throws IOException {
        Path file = write("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> CsvTable.of(file).forEach(List.of("a", "conceptUri"), row -> {}))
                .isInstanceOf(ImportRefused.class)
                .hasMessage("text.csv lacks the column conceptUri.");
    }

    @Test
    void tellsFingerprintsOfNeighboursApart() {
        assertThat(new Fingerprint().add("ab").add("c").hex())
                .isNotEqualTo(new Fingerprint().add("a").add("bc").hex());
        assertThat(new Fingerprint().add(null).hex())
                .isNotEqualTo(new Fingerprint().add("").hex());
        assertThat(new Fingerprint().addAll(List.of("a")).add("b").hex())
                .isNotEqualTo(new Fingerprint().addAll(List.of("a", "b")).hex());
    }
}
