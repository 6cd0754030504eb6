// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommunalcampus.backend.imports.ImportRefused;
import de.kommunalcampus.backend.imports.NoteCode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each is refused with one sentence, quickly and in little memory; none is half read. */
@Timeout(20)
class HostileFilesTests {
    @TempDir
    private Path folder;

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static void assertRefused(Path file, String sentence) {
        assertThatThrownBy(() -> ReadFeed.of(file))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining(sentence)
                .message()
                .doesNotContain("\n")
                .doesNotContain("Exception")
                .endsWith(".");
    }

    @ParameterizedTest
    @CsvSource({
        "ffd8ffe000104a464946,is a picture",
        "89504e470d0a1a0a,is a picture",
        "d0cf11e0a1b11ae1,is an old workbook",
        "255044462d312e37,is a PDF",
        "3c3f786d6c20,is XML",
        "48656c6c6f,is neither JSON nor a workbook",
        "'',is empty",
        "202020,is empty"
    })
    void tellsAFileByItsFirstBytes(String hex, String sentence) throws IOException {
        assertRefused(write("kurse.xlsx", java.util.HexFormat.of().parseHex(hex)), sentence);
    }

    @Test
    void refusesATwoGigabyteFileUnread() throws IOException {
        Path file = folder.resolve("gross.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write('{');
            sparse.setLength(2L << 30);
        }
        long began = System.nanoTime();
        assertRefused(file, "has 2048 MiB; at most 512 can be imported at once");
        assertThat(System.nanoTime() - began).isLessThan(TimeUnit.SECONDS.toNanos(2));
    }

    /** Cut off anywhere, a feed is refused as a whole. */
    @Test
    void refusesEveryTruncatedFeed() throws IOException {
        byte[] whole = Files.readAllBytes(Fixtures.file("moochub/v3.json"));
        int end = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf('}');
        for (int length = 1; length <= end; length += 37) {
            Path file = write("kurz.json", java.util.Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> ReadFeed.of(file)).isInstanceOf(ImportRefused.class);
        }
    }

    @Test
    void refusesDeepNesting() throws IOException {
        String deep = "{\"data\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertRefused(write("tief.json", deep.getBytes(StandardCharsets.UTF_8)), "is nested deeper than 32 levels");
    }

    @Test
    void refusesEndlessTexts() throws IOException {
        String endless = "{\"data\":[{\"id\":\"1\",\"attributes\":{\"name\":\"" + "x".repeat(1 << 21) + "\"}}]}";
        assertRefused(write("lang.json", endless.getBytes(StandardCharsets.UTF_8)), "a text of more than 1 MiB");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"a\":1}|neither a MOOChub feed", "{\"data\":[]} x|no valid JSON", "{data:1}|no valid JSON"})
    void refusesOtherJson(String json, String sentence) throws IOException {
        assertRefused(write("anders.json", json.getBytes(StandardCharsets.UTF_8)), sentence);
    }

    @Test
    void readsWindows1252AndSaysSo() throws IOException {
        String text = Files.readString(Fixtures.file("moochub/v2.json"));
        ReadFeed feed = ReadFeed.of(write("alt.json", text.getBytes(Charset.forName("windows-1252"))));
        assertThat(feed.course("4").title()).isEqualTo("Führen auf Distanz");
        assertThat(feed.report().notes()).containsExactly(NoteCode.ENCODING_GUESSED.with());
    }

    @Test
    void readsUtf16AndByteOrderMarks() throws IOException {
        String text = Files.readString(Fixtures.file("moochub/v2.json"));
        ReadFeed wide = ReadFeed.of(write("weit.json", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)));
        ReadFeed marked = ReadFeed.of(write("bom.json", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)));
        assertThat(wide.course("4").title()).isEqualTo("Führen auf Distanz");
        assertThat(marked.course("4").title()).isEqualTo("Führen auf Distanz");
    }

    @Test
    void refusesMixedEncodings() throws IOException {
        String text = Files.readString(Fixtures.file("moochub/v2.json"));
        byte[] mixed = text.getBytes(StandardCharsets.UTF_8);
        byte[] both = java.util.Arrays.copyOf(mixed, mixed.length + 2);
        both[mixed.length] = (byte) 0xFC;
        both[mixed.length + 1] = '\n';
        assertRefused(write("gemischt.json", both), "mixes two text encodings");
    }

    @Test
    void refusesAZipThatIsNoWorkbook() throws IOException {
        Path file = folder.resolve("archiv.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("../../boese.txt"));
            zip.write('x');
        }
        assertRefused(file, "is no readable workbook");
        assertThat(folder.resolve("../../boese.txt").normalize()).doesNotExist();
    }

    @Test
    void refusesAWorkbookWithoutCourses() throws IOException {
        Path file = Fixtures.apollo(folder);
        assertRefused(
                replacePart(
                        file,
                        "xl/worksheets/sheet2.xml",
                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData/></worksheet>"),
                "has no sheet with the columns");
    }

    @Test
    void refusesABomb() throws IOException {
        Path bomb = folder.resolve("bombe.xlsx");
        try (ZipFile whole = new ZipFile(Fixtures.apollo(folder).toFile());
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (ZipEntry entry : whole.stream().toList()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("xl/worksheets/sheet2.xml")) {
                    writeBlanks(zip, 512L << 20);
                } else {
                    whole.getInputStream(entry).transferTo(zip);
                }
            }
        }
        long before = usedMemory();
        assertRefused(bomb, "unpacks to far more than a course list holds");
        assertThat(usedMemory() - before).isLessThan(64L << 20);
    }

    @Test
    void readsNoExternalEntity() throws IOException {
        Path secret = write("geheim.txt", "GEHEIM".getBytes(StandardCharsets.UTF_8));
        String sheet = """
                <?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY x SYSTEM "%s">]>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="1"><c r="A1" t="str"><v>&x;</v></c></row></sheetData></worksheet>""".formatted(secret.toUri());
        assertRefused(
                replacePart(Fixtures.apollo(folder), "xl/worksheets/sheet1.xml", sheet), "is no readable workbook");
    }

    private Path replacePart(Path workbook, String part, String content) throws IOException {
        Path changed = folder.resolve("veraendert.xlsx");
        try (ZipFile whole = new ZipFile(workbook.toFile());
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (ZipEntry entry : whole.stream().toList()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part)) {
                    zip.write(content.getBytes(StandardCharsets.UTF_8));
                } else {
                    whole.getInputStream(entry).transferTo(zip);
                }
            }
        }
        return changed;
    }

    private static void writeBlanks(OutputStream out, long bytes) throws IOException {
        out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        for (long written = 0; written < bytes; written += blanks.length) {
            out.write(blanks);
        }
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
