// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import static de.kommunalcampus.backend.identity.AccessRule.allowSignedIn;
import static de.kommunalcampus.backend.identity.AccessRule.open;

import de.kommunalcampus.backend.identity.AccessRule;
import de.kommunalcampus.backend.identity.AccessRules;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

@Component
class IdentityAccessRules implements AccessRules {
    private static final String SESSION = "/api/v1/session";

    @Override
    public List<AccessRule> rules() {
        return List.of(
                open(HttpMethod.POST, SESSION),
                allowSignedIn(HttpMethod.GET, SESSION),
                allowSignedIn(HttpMethod.DELETE, SESSION));
    }
}
