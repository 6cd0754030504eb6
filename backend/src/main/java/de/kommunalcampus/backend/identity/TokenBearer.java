// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import java.util.Set;

/**
 * A program that showed an API token.
 *
 * @param principal for whom it acts, without any permission role and with an id that no account has
 */
public record TokenBearer(SignedInAccount principal, Set<ApiScope> scopes) {
    public TokenBearer {
        scopes = Set.copyOf(scopes);
        if (!principal.roles().isEmpty()) {
            throw new IllegalArgumentException("A token has scopes, not roles");
        }
    }
}
