// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A code as somebody brings it.
 *
 * @param login where the code was typed from paper, null where it came with an address
 * @param code of paper without the spaces and hyphens that group it, in capitals
 */
public record GivenCode(@Nullable String login, String code) {
    public GivenCode {
        login = login == null ? null : Logins.normalise(login);
        code = login == null ? code.strip() : printed(code);
    }

    /** Signs that look alike on paper are one: the alphabet has neither O and I nor L and U. */
    private static String printed(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** Leaves the code out, so that no log shows it. */
    @Override
    public String toString() {
        return "GivenCode[login=" + login + "]";
    }
}
