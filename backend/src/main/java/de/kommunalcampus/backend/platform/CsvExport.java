// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table that a spreadsheet opens as it is: semicolons, every cell quoted, a mark that says UTF-8. No cell
 * becomes a formula: where one would, an apostrophe stands in front, which spreadsheets read as "this is text".
 */
public final class CsvExport {
    public static final String CONTENT_TYPE = "text/csv";

    private static final char MARK = '\uFEFF';

    /** Signs that start a formula, also behind what a spreadsheet skips, and in the width of East Asian scripts. */
    private static final Pattern FORMULA =
            Pattern.compile("(?s)([\\s\\p{Z}\\p{C}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*)|([\\t\\r\\n].*)");

    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setQuoteMode(QuoteMode.ALL)
            .setRecordSeparator("\r\n")
            .get();

    private final CSVPrinter printer;

    /** Writes the head; the caller closes what it gave. */
    public CsvExport(Appendable out, List<String> columns) throws IOException {
        out.append(MARK);
        printer = new CSVPrinter(out, FORMAT);
        row(columns);
    }

    public void row(List<? extends @Nullable String> cells) throws IOException {
        for (String cell : cells) {
            printer.print(neutralise(cell == null ? "" : cell));
        }
        printer.println();
    }

    /** The text that a cell gets. */
    public static String neutralise(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
