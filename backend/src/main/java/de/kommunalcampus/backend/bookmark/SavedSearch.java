// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bookmark;

import java.time.ZonedDateTime;
import java.util.regex.Pattern;

/**
 * A search under a name.
 *
 * @param query what stands behind the question mark of its address; the page that reads it drops what it does not know
 */
public record SavedSearch(String id, String name, String query, ZonedDateTime savedAt) {
    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_QUERY = 2_000;

    private static final Pattern QUERY =
            Pattern.compile("[A-Za-z]{1,40}=[A-Za-z0-9%+._~*-]*(&[A-Za-z]{1,40}=[A-Za-z0-9%+._~*-]*)*");

    public SavedSearch {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A name has 1 to " + LONGEST_NAME + " characters");
        }
        if (!isQuery(query)) {
            throw new IllegalArgumentException("Not the parameters of an address");
        }
    }

    /** Names and values, percent-encoded, or nothing at all; never another address. */
    public static boolean isQuery(String text) {
        return text.length() <= LONGEST_QUERY
                && (text.isEmpty() || QUERY.matcher(text).matches());
    }
}
