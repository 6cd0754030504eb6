// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.platform.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts of a tenant.
 *
 * @param text part of the login or the name
 * @param state null for any
 * @param role null for any
 * @param skip how many of the beginning were seen before
 */
public record AccountSearch(
        SearchText text,
        @Nullable AccountState state,
        @Nullable PermissionRole role,
        int skip,
        int most) {
    private static final int FURTHEST = 1_000_000;

    public AccountSearch {
        if (skip < 0 || skip > FURTHEST) {
            throw new InvalidRequest("skip", "is no number from 0 to " + FURTHEST);
        }
    }
}
