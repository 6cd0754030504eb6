// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon.oidc;

import de.kommunalcampus.backend.signon.SignOnFailed.Cause;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** The checks whose failure is named apart in log and audit; the library's own follow and check all of it again. */
final class NamedChecks implements OAuth2TokenValidator<Jwt> {
    private final ClientRegistration client;
    private final JwtTimestampValidator times = new JwtTimestampValidator();

    NamedChecks(ClientRegistration client) {
        this.client = client;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        List<OAuth2Error> errors = new ArrayList<>();
        if (!isIssuer(token.getIssuer())) {
            errors.add(error(Cause.FOREIGN_ISSUER));
        }
        List<String> audience = token.getAudience();
        if (audience == null || !audience.contains(client.getClientId())) {
            errors.add(error(Cause.WRONG_AUDIENCE));
        }
        if (token.getExpiresAt() == null || times.validate(token).hasErrors()) {
            errors.add(error(Cause.EXPIRED));
        }
        return OAuth2TokenValidatorResult.failure(errors);
    }

    private boolean isIssuer(@Nullable URL named) {
        return named != null
                && named.toString().equals(client.getProviderDetails().getIssuerUri());
    }

    private static OAuth2Error error(Cause cause) {
        return new OAuth2Error(cause.name());
    }
}
