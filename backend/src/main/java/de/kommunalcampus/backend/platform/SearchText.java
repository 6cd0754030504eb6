// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Free text that a person searches with, in one form of Unicode and without space around it; may be empty. */
public record SearchText(String value) {
    public static final int LONGEST = 200;

    public SearchText {
        value = Normalizer.normalize(value, Normalizer.Form.NFC).strip();
        if (value.length() > LONGEST) {
            throw new InvalidRequest("text", "has more than " + LONGEST + " characters");
        }
    }

    /** A missing parameter searches for nothing. */
    public static SearchText of(@Nullable String parameter) {
        return new SearchText(parameter == null ? "" : parameter);
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    public String lowerCase() {
        return value.toLowerCase(Locale.ROOT);
    }
}
