// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling per login, whatever keyboard or device it was typed on. */
public final class Logins {
    private Logins() {}

    /** Without surrounding space, in lower case, composed (NFC). */
    public static String normalise(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
