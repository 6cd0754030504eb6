// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights;

import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When something of a person ends.
 *
 * @param from property from which a period counts; otherwise what it ends with
 * @param period null where it ends with something else
 */
public record Ending(String from, @Nullable Period period) {
    /** What it stands on; the person's own change; the office in a unit; the account; the administration. */
    private static final Set<String> WITH = Set.of("with", "person", "office", "account", "tenant");

    /**
     * @param words such as {@code decidedOn+P12M} or {@code with}
     * @throws IllegalArgumentException for anything else
     */
    static Ending parse(String words) {
        int plus = words.indexOf('+');
        if (plus > 0) {
            return new Ending(words.substring(0, plus), period(words.substring(plus + 1)));
        }
        if (!WITH.contains(words)) {
            throw new IllegalArgumentException("No end: " + words);
        }
        return new Ending(words, null);
    }

    private static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (java.time.format.DateTimeParseException e) {
            throw new IllegalArgumentException("No period: " + text, e);
        }
    }
}
