// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExportTests {
    private static final int STRINGS = 50_000;
    private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String LETTERS = SIGNS + "\t\r\n ;,\"'|\u00A0\u200B\uFEFF\u0000aZ09äß€";

    @Test
    void neutralisesEveryGeneratedTextAndLosesNothing() throws IOException {
        Random random = new Random(20_261_130);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < STRINGS; i++) {
            texts.add(text(random));
        }
        List<String> cells = parse(export(texts));
        assertThat(cells).hasSize(STRINGS);
        long dangerous = texts.stream().filter(CsvExportTests::opensFormula).count();
        assertThat(dangerous).isGreaterThan(STRINGS / 4);
        for (int i = 0; i < STRINGS; i++) {
            String text = texts.get(i);
            assertThat(cells.get(i)).isEqualTo(opensFormula(text) ? "'" + text : text);
            assertThat(opensFormula(cells.get(i))).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49", "-5", "@SUM(A1)", "\tx", "\rx", "\nx", " =1", "\uFF1D1", "\uFEFF=1"})
    void marksAsText(String formula) {
        assertThat(CsvExport.neutralise(formula)).isEqualTo("'" + formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Amt 33", "a=b", "'=1", "1-2", "{\"look\":\"X\"}", "2026-01-01"})
    void leavesOtherTextsAlone(String text) {
        assertThat(CsvExport.neutralise(text)).isEqualTo(text);
    }

    @Test
    void quotesEachCellAndMarksUtf8() throws IOException {
        StringBuilder out = new StringBuilder();
        new CsvExport(out, List.of("a", "b")).row(java.util.Arrays.asList("1;\"2\"", null));
        assertThat(out).hasToString("\uFEFF\"a\";\"b\"\r\n\"1;\"\"2\"\"\";\"\"\r\n");
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    /** Written otherwise than the class under test: character by character. */
    private static boolean opensFormula(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (SIGNS.indexOf(sign) >= 0 || (i == 0 && "\t\r\n".indexOf(sign) >= 0)) {
                return true;
            }
            if (" \t\r\n\u00A0\u200B\uFEFF\u0000".indexOf(sign) < 0) {
                return false;
            }
        }
        return false;
    }

    private static String export(List<String> texts) throws IOException {
        StringBuilder out = new StringBuilder();
        CsvExport export = new CsvExport(out, List.of("text"));
        for (String text : texts) {
            export.row(List.of(text));
        }
        return out.toString();
    }

    private static List<String> parse(String table) throws IOException {
        CSVFormat format = CSVFormat.Builder.create()
                .setDelimiter(';')
                .setIgnoreEmptyLines(false)
                .get();
        return format.parse(new StringReader(table.substring(1))).stream()
                .skip(1)
                .map(CsvExportTests::only)
                .toList();
    }

    private static String only(CSVRecord row) {
        assertThat(row.size()).isEqualTo(1);
        return row.get(0);
    }
}
