// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the rows ask of their values, phrased so that the message helps the person who edits the file. */
final class Check {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Check() {}

    static void that(boolean holds, String column, String reason) {
        if (!holds) {
            throw new InvalidFieldException(column, reason);
        }
    }

    static void id(String column, String value) {
        that(ID.matcher(value).matches(), column, "'%s' is no id in kebab-case".formatted(value));
    }

    static void ids(String column, @Nullable String... values) {
        for (@Nullable String value : values) {
            if (value != null) {
                id(column, value);
            }
        }
    }

    /** Texts are composed (NFC), so that an umlaut is one character wherever it is compared. */
    static void text(String column, String value) {
        that(!value.isBlank(), column, "is empty");
        that(value.equals(value.strip()), column, "begins or ends with white space");
        that(Normalizer.isNormalized(value, Normalizer.Form.NFC), column, "is not in Unicode form NFC");
    }

    static void optionalText(String column, @Nullable String value) {
        if (value != null) {
            text(column, value);
        }
    }

    static void texts(String column, List<String> values) {
        values.forEach(value -> text(column, value));
        that(Set.copyOf(values).size() == values.size(), column, "names a value twice");
    }

    static void between(String column, double least, double most, @Nullable Number value) {
        boolean holds = value == null || (value.doubleValue() >= least && value.doubleValue() <= most);
        that(holds, column, "%s is not between %s and %s".formatted(value, least, most));
    }

    static void inOrder(String column, @Nullable LocalDate earlier, @Nullable LocalDate later) {
        boolean holds = earlier == null || later == null || !later.isBefore(earlier);
        that(holds, column, "%s is before %s".formatted(later, earlier));
    }
}
