// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.apitoken;

import de.kommunalcampus.backend.identity.ApiScope;
import de.kommunalcampus.backend.platform.TokenSecrets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a token.
 *
 * @param name as its provider calls it
 * @param expiresAt from when on it opens nothing
 * @param lastUsedOn the day, and no more; null before it was used
 */
public record ApiToken(
        String id,
        String name,
        Set<ApiScope> scopes,
        ZonedDateTime createdAt,
        ZonedDateTime expiresAt,
        @Nullable LocalDate lastUsedOn) {
    public static final TokenSecrets SECRETS = new TokenSecrets("kc_");

    public ApiToken {
        scopes = Set.copyOf(scopes);
    }
}
