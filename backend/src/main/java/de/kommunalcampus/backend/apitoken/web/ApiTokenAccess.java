// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.apitoken.web;

import static de.kommunalcampus.backend.identity.AccessRule.allow;

import de.kommunalcampus.backend.identity.AccessRule;
import de.kommunalcampus.backend.identity.AccessRules;
import de.kommunalcampus.backend.identity.PermissionRole;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** For people alone: a token makes no tokens. */
@Component
class ApiTokenAccess implements AccessRules {
    static final String TOKENS = "/api/v1/provider/tokens";

    @Override
    public List<AccessRule> rules() {
        return List.of(
                allow(HttpMethod.GET, TOKENS, PermissionRole.PROVIDER),
                allow(HttpMethod.POST, TOKENS, PermissionRole.PROVIDER),
                allow(HttpMethod.DELETE, TOKENS + "/{id}", PermissionRole.PROVIDER));
    }
}
