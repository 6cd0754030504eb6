// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.apitoken.web;

import de.kommunalcampus.backend.apitoken.ApiToken;
import de.kommunalcampus.backend.identity.ApiScope;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param most how many a provider can have */
@Schema(name = "ApiTokens")
record ApiTokensView(List<OwnApiToken> tokens, int most) {
    /** @param expired whether its time is over */
    @Schema(name = "ApiToken")
    record OwnApiToken(
            String id,
            String name,
            List<ApiScope> scopes,
            Instant createdAt,
            Instant expiresAt,
            boolean expired,
            @Nullable LocalDate lastUsedOn) {
        static OwnApiToken of(ApiToken token, Instant now) {
            Instant end = token.expiresAt().toInstant();
            return new OwnApiToken(
                    token.id(),
                    token.name(),
                    token.scopes().stream().sorted().toList(),
                    token.createdAt().toInstant(),
                    end,
                    !end.isAfter(now),
                    token.lastUsedOn());
        }
    }

    static ApiTokensView of(List<ApiToken> tokens, int most, Instant now) {
        return new ApiTokensView(
                tokens.stream().map(token -> OwnApiToken.of(token, now)).toList(), most);
    }
}
