// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon.oidc;

import de.kommunalcampus.backend.signon.SignOnFailed;
import de.kommunalcampus.backend.signon.SignOnFailed.Cause;
import java.util.Arrays;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/** Gives a failure of the library its name. */
final class FailureNames {
    private FailureNames() {}

    static SignOnFailed of(AuthenticationException failure) {
        return new SignOnFailed(cause(failure));
    }

    private static Cause cause(AuthenticationException failure) {
        return switch (failure.getCause()) {
            case JwtValidationException invalid ->
                invalid.getErrors().stream()
                        .map(FailureNames::named)
                        .findFirst()
                        .orElse(Cause.OTHERWISE_INVALID);
            case BadJwtException bad -> Cause.BAD_SIGNATURE;
            case null, default ->
                failure instanceof OAuth2AuthenticationException known
                        ? byCode(known.getError())
                        : Cause.OTHERWISE_INVALID;
        };
    }

    private static Cause named(OAuth2Error error) {
        return Arrays.stream(Cause.values())
                .filter(cause -> cause.name().equals(error.getErrorCode()))
                .findFirst()
                .orElse(Cause.OTHERWISE_INVALID);
    }

    private static Cause byCode(OAuth2Error error) {
        return switch (error.getErrorCode()) {
            case "invalid_nonce" -> Cause.WRONG_NONCE;
            case "invalid_state_parameter" -> Cause.WRONG_STATE;
            case "access_denied" -> Cause.CANCELLED;
            case "invalid_grant", "invalid_client", "invalid_token_response", "unauthorized_client", "server_error" ->
                Cause.REFUSED_BY_PROVIDER;
            default -> Cause.OTHERWISE_INVALID;
        };
    }
}
