// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import java.text.Normalizer;
import java.util.Locale;

/** User names that differ in case, or in how an umlaut is put together, are the same one. */
public final class UserNames {
    private UserNames() {}

    /** Equal for names that are the same. */
    public static String key(String userName) {
        return Normalizer.normalize(userName, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
