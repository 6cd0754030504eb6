// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sums of money as people and machines write them. */
public final class Amounts {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,9}(?:\\.\\d{1,6})?");
    private static final Pattern GERMAN = Pattern.compile("-?\\d{1,3}(?:\\.\\d{3})*(?:,\\d{1,2})?|-?\\d{1,9},\\d{1,2}");

    private Amounts() {}

    /** "1547", "49.5", "1.547,00 €", "EUR 49"; in whole cents. "1.547" is German: one thousand and more. */
    public static Optional<BigDecimal> parse(String text) {
        String number = text.replace("€", "")
                .replace("EUR", "")
                .replace("Euro", "")
                .replace("\u00A0", "")
                .replace(",-", "")
                .strip();
        String canonical;
        if (GERMAN.matcher(number).matches()) {
            canonical = number.replace(".", "").replace(',', '.');
        } else if (PLAIN.matcher(number).matches()) {
            canonical = number;
        } else {
            return Optional.empty();
        }
        return cents(new BigDecimal(canonical));
    }

    /** Empty where it is no price that a course can have. */
    public static Optional<BigDecimal> cents(BigDecimal amount) {
        return amount.abs().compareTo(MOST) > 0
                ? Optional.empty()
                : Optional.of(amount.setScale(2, RoundingMode.HALF_UP));
    }
}
