// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon.web;

import static de.kommunalcampus.backend.identity.AccessRule.allow;
import static de.kommunalcampus.backend.identity.AccessRule.open;

import de.kommunalcampus.backend.identity.AccessRule;
import de.kommunalcampus.backend.identity.AccessRules;
import de.kommunalcampus.backend.identity.PermissionRole;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

@Component
class SignOnAccess implements AccessRules {
    private static final String SIGN_ON = "/api/v1/sign-on";
    private static final String DIRECTORY = "/api/v1/directory";

    @Override
    public List<AccessRule> rules() {
        return List.of(
                open(HttpMethod.POST, SIGN_ON),
                open(HttpMethod.POST, SIGN_ON + "/completion"),
                allow(HttpMethod.GET, DIRECTORY, PermissionRole.TENANT_ADMIN),
                allow(HttpMethod.PUT, DIRECTORY, PermissionRole.TENANT_ADMIN),
                allow(HttpMethod.DELETE, DIRECTORY, PermissionRole.TENANT_ADMIN));
    }
}
