// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedTextsTests {
    private static final String TEXT = "Führerschein für den Radlader";

    @TempDir
    Path data;

    private SealedTexts texts;
    private String sealed;

    @BeforeEach
    void seal() {
        texts = new SealedTexts(data);
        sealed = texts.seal("anna", TEXT);
    }

    @Test
    void opensWhatItSealed() {
        assertThat(sealed).doesNotContain("Radlader");
        assertThat(SealedTexts.isSealed(sealed)).isTrue();
        assertThat(texts.open("anna", sealed)).contains(TEXT);
        assertThat(texts.seal("anna", TEXT)).isNotEqualTo(sealed);
    }

    @Test
    void opensItAfterARestart() throws IOException {
        assertThat(new SealedTexts(data).open("anna", sealed)).contains(TEXT);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void opensNothingOfSomebodyElse() {
        texts.seal("ben", "anderes");
        assertThat(texts.open("ben", sealed)).isEmpty();
        assertThat(texts.open("carla", sealed)).isEmpty();
    }

    @Test
    void opensNothingThatWasChanged() {
        char last = sealed.charAt(20);
        String changed = sealed.substring(0, 20) + (last == 'A' ? 'B' : 'A') + sealed.substring(21);
        assertThat(texts.open("anna", changed)).isEmpty();
        assertThat(texts.open("anna", "sealed:1:kurz")).isEmpty();
    }

    @Test
    void leavesAloneWhatWasNeverSealed() {
        assertThat(texts.open("anna", "Recht online")).contains("Recht online");
    }

    @Test
    void opensNothingOnceTheKeyIsDestroyed() throws IOException {
        String others = texts.seal("ben", TEXT);
        byte[] before = Files.readAllBytes(file());
        texts.destroyKeysOf(Set.of("anna"));
        assertThat(texts.open("anna", sealed)).isEmpty();
        assertThat(new SealedTexts(data).open("anna", sealed)).isEmpty();
        assertThat(new SealedTexts(data).open("ben", others)).contains(TEXT);
        assertThat(Files.size(file())).isEqualTo(before.length / 2);
        try (var files = Files.list(file().getParent())) {
            assertThat(files).containsExactly(file());
        }
    }

    /** A key that was not written in full has sealed nothing; the next one must not be appended to it. */
    @Test
    void survivesALineThatACrashCutShort() throws IOException {
        Files.writeString(file(), "0123456789abcdef AAAA", StandardOpenOption.APPEND);
        SealedTexts restarted = new SealedTexts(data);
        String others = restarted.seal("ben", TEXT);
        assertThat(new SealedTexts(data).open("anna", sealed)).contains(TEXT);
        assertThat(new SealedTexts(data).open("ben", others)).contains(TEXT);
    }

    private Path file() {
        return data.resolve("keys").resolve("persons.keys");
    }
}
