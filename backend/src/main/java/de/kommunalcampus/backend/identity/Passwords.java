// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import de.kommunalcampus.backend.platform.InvalidRequest;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a password must be: long, and not to be guessed from the login. No rule asks for signs or digits, and none ends
 * it after some time: both make worse passwords (NIST SP 800-63B, section 3.1.1.2).
 */
public final class Passwords {
    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    /** Whoever changes a password may know why; the same one again changes nothing. */
    public static final String AS_BEFORE = "is the one so far";

    /** Fewer different characters than this are a pattern of the keyboard, not a password. */
    private static final int FEWEST_DIFFERENT = 5;

    private static final int SHORTEST_PART = 4;
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Passwords() {}

    static boolean isLongEnough(String password) {
        return password.codePointCount(0, password.length()) >= SHORTEST;
    }

    /** @throws InvalidRequest which names the field and what is wrong with it */
    public static void require(String password, String login, String field) {
        if (!isLongEnough(password)) {
            throw new InvalidRequest(field, "has fewer than " + SHORTEST + " characters");
        }
        if (password.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            throw new InvalidRequest(field, "repeats too few characters");
        }
        if (isMostly(password, login)) {
            throw new InvalidRequest(field, "is the login, or little more");
        }
    }

    /** What is left without the parts of the login is too short to be a secret. */
    private static boolean isMostly(String password, String login) {
        String left = password.toLowerCase(Locale.ROOT);
        for (String part : BETWEEN_PARTS.split(login.toLowerCase(Locale.ROOT))) {
            left = part.length() < SHORTEST_PART ? left : left.replace(part, "");
        }
        return BETWEEN_PARTS.matcher(left).replaceAll("").length() < SHORTEST / 2;
    }
}
