// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim.web;

import de.kommunalcampus.backend.scim.ScimBrake;
import de.kommunalcampus.backend.scim.ScimToken;
import de.kommunalcampus.backend.scim.ScimTokens;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of an administration, and what its directories took away within the last 24 hours.
 *
 * @param ended people whose access ended
 * @param most how many may be without an administrator's word
 * @param lostUnits units that were deleted or emptied
 * @param mostUnits how many may be without an administrator's word
 * @param releasedUntil null unless an administrator agreed to more
 */
@Schema(name = "ScimTokens")
record ScimTokensView(
        List<ScimTokenView> tokens,
        long ended,
        long most,
        long lostUnits,
        long mostUnits,
        @Nullable ZonedDateTime releasedUntil) {
    static ScimTokensView of(List<ScimToken> tokens, ScimBrake.State state) {
        return new ScimTokensView(
                tokens.stream().map(ScimTokenView::of).toList(),
                state.ended(),
                state.most(),
                state.lostUnits(),
                state.mostUnits(),
                state.releasedUntil().orElse(null));
    }

    @Schema(name = "ScimToken")
    record ScimTokenView(
            String id,
            String name,
            ZonedDateTime createdAt,
            LocalDate expiresOn,
            @Nullable ZonedDateTime lastUsedAt,
            @Nullable ZonedDateTime revokedAt) {
        static ScimTokenView of(ScimToken token) {
            return new ScimTokenView(
                    token.id(),
                    token.name(),
                    token.createdAt(),
                    token.expiresOn(),
                    token.lastUsedAt(),
                    token.revokedAt());
        }
    }

    /** @param secret told this once */
    @Schema(name = "IssuedScimToken")
    record IssuedView(ScimTokenView token, String secret) {
        static IssuedView of(ScimTokens.Issued issued) {
            return new IssuedView(ScimTokenView.of(issued.token()), issued.secret());
        }
    }
}
