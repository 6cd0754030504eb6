// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.apitoken;

import de.kommunalcampus.backend.identity.ApiScope;
import java.util.Set;

/**
 * A token to be made.
 *
 * @param days for how long, {@value #SHORTEST} to {@value #LONGEST}
 */
public record NewApiToken(String name, Set<ApiScope> scopes, int days) {
    public static final int SHORTEST = 1;
    public static final int LONGEST = 365;

    public NewApiToken {
        scopes = Set.copyOf(scopes);
        if (name.isBlank() || scopes.isEmpty() || days < SHORTEST || days > LONGEST) {
            throw new IllegalArgumentException("A token has a name, a scope and an end");
        }
    }
}
