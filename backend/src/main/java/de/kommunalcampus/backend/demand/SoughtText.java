// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.demand;

import java.util.Locale;

/** What was sought, in one form, so that the same words of several people are the same. */
record SoughtText(String value) {
    static final int LONGEST = 100;

    SoughtText {
        String form = value.strip().replaceAll("\\s+", " ").toLowerCase(Locale.GERMAN);
        value = form.substring(0, form.offsetByCodePoints(0, Math.min(LONGEST, form.codePointCount(0, form.length()))));
    }
}
