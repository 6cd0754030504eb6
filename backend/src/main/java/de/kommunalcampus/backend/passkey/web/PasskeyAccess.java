// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.passkey.web;

import static de.kommunalcampus.backend.identity.AccessRule.allowSignedIn;
import static de.kommunalcampus.backend.identity.AccessRule.open;

import de.kommunalcampus.backend.identity.AccessRule;
import de.kommunalcampus.backend.identity.AccessRules;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

@Component
class PasskeyAccess implements AccessRules {
    private static final String PASSKEYS = "/api/v1/passkeys";
    private static final String SIGN_IN = "/api/v1/passkey-sign-in";

    @Override
    public List<AccessRule> rules() {
        return List.of(
                open(HttpMethod.POST, SIGN_IN),
                open(HttpMethod.POST, SIGN_IN + "/challenge"),
                allowSignedIn(HttpMethod.GET, PASSKEYS),
                allowSignedIn(HttpMethod.POST, PASSKEYS),
                allowSignedIn(HttpMethod.POST, PASSKEYS + "/creation"),
                allowSignedIn(HttpMethod.PUT, PASSKEYS + "/{id}"),
                allowSignedIn(HttpMethod.DELETE, PASSKEYS + "/{id}"));
    }
}
