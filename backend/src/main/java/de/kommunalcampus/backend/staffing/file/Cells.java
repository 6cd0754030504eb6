// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values of cells, as they are written in lists. */
final class Cells {
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3})(?:[.,](\\d{1,4}))?\\s*(%?)");
    private static final Set<String> YES = Set.of("ja", "j", "x", "1", "wahr", "yes", "y", "true");
    private static final Set<String> NO = Set.of("nein", "n", "0", "-", "falsch", "no", "false");
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);

    private Cells() {}

    /** One line without control characters and surrounding blanks. */
    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u00A0\\u200B\\uFEFF]+", " ").strip();
    }

    /** "0,5", "50 %" and "50" are the same half. */
    static Optional<Double> share(String text) {
        Matcher number = SHARE.matcher(text);
        if (!number.matches()) {
            return Optional.empty();
        }
        String tenths = number.group(2) == null ? "0" : number.group(2);
        double value = Double.parseDouble(number.group(1) + "." + tenths);
        double share = number.group(3).isEmpty() && value <= 1 ? value : value / 100;
        return share > 0 && share <= 1 ? Optional.of(share) : Optional.empty();
    }

    static Optional<Boolean> flag(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Optional.of(true);
        }
        return NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    /** Between 1900 and 2200. */
    static Optional<LocalDate> date(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                LocalDate date = LocalDate.parse(text, format);
                return date.getYear() >= 1900 && date.getYear() <= 2200 ? Optional.of(date) : Optional.empty();
            } catch (DateTimeException e) {
                // The next notation may fit.
            }
        }
        return Optional.empty();
    }
}
