// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon;

import org.jspecify.annotations.Nullable;

/**
 * With what a browser comes back from a directory.
 *
 * @param code null where the directory refused
 * @param error its word for why, from RFC 6749
 */
public record DirectoryAnswer(
        String state, @Nullable String code, @Nullable String error) {
    /** Leaves all of it out, so that no log shows it. */
    @Override
    public String toString() {
        return "DirectoryAnswer[]";
    }
}
