// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import static de.kommunalcampus.backend.identity.AccessRule.allow;
import static de.kommunalcampus.backend.identity.AccessRule.allowPending;
import static de.kommunalcampus.backend.identity.AccessRule.allowSignedIn;
import static de.kommunalcampus.backend.identity.AccessRule.open;

import de.kommunalcampus.backend.identity.AccessRule;
import de.kommunalcampus.backend.identity.AccessRules;
import de.kommunalcampus.backend.identity.PermissionRole;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

@Component
class IdentityAccessRules implements AccessRules {
    private static final String SESSION = "/api/v1/session";
    private static final String SESSIONS = "/api/v1/sessions";
    private static final String CODES = "/api/v1/access-codes";
    private static final String ACCOUNTS = "/api/v1/accounts";
    private static final PermissionRole[] ADMINISTRATORS = {PermissionRole.TENANT_ADMIN, PermissionRole.PLATFORM_ADMIN};

    @Override
    public List<AccessRule> rules() {
        return List.of(
                open(HttpMethod.POST, SESSION),
                allowPending(HttpMethod.GET, SESSION),
                allowPending(HttpMethod.DELETE, SESSION),
                allowSignedIn(HttpMethod.PUT, SESSION + "/password"),
                allowSignedIn(HttpMethod.GET, SESSIONS),
                allowSignedIn(HttpMethod.DELETE, SESSIONS),
                allowSignedIn(HttpMethod.DELETE, SESSIONS + "/{id}"),
                open(HttpMethod.POST, CODES + "/holder"),
                open(HttpMethod.POST, CODES + "/redemption"),
                open(HttpMethod.POST, "/api/v1/first-administrator"),
                allow(HttpMethod.GET, ACCOUNTS, ADMINISTRATORS),
                allow(HttpMethod.POST, ACCOUNTS, ADMINISTRATORS),
                allow(HttpMethod.GET, ACCOUNTS + "/{id}", ADMINISTRATORS),
                allow(HttpMethod.PUT, ACCOUNTS + "/{id}/roles", ADMINISTRATORS),
                allow(HttpMethod.POST, ACCOUNTS + "/{id}/code", ADMINISTRATORS),
                allow(HttpMethod.PUT, ACCOUNTS + "/{id}/state", ADMINISTRATORS));
    }
}
