// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.secondfactor.web;

import static de.kommunalcampus.backend.identity.AccessRule.allow;
import static de.kommunalcampus.backend.identity.AccessRule.allowPending;
import static de.kommunalcampus.backend.identity.AccessRule.allowSignedIn;

import de.kommunalcampus.backend.identity.AccessRule;
import de.kommunalcampus.backend.identity.AccessRules;
import de.kommunalcampus.backend.identity.PermissionRole;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

@Component
class SecondFactorAccess implements AccessRules {
    private static final String FACTOR = "/api/v1/second-factor";
    private static final PermissionRole[] ADMINISTRATORS = {PermissionRole.TENANT_ADMIN, PermissionRole.PLATFORM_ADMIN};

    @Override
    public List<AccessRule> rules() {
        return List.of(
                allowPending(HttpMethod.GET, FACTOR),
                allowPending(HttpMethod.PUT, FACTOR),
                allowPending(HttpMethod.POST, FACTOR + "/enrolment"),
                allowPending(HttpMethod.POST, FACTOR + "/verification"),
                allowSignedIn(HttpMethod.POST, FACTOR + "/removal"),
                allow(HttpMethod.GET, FACTOR + "/rule", ADMINISTRATORS),
                allow(HttpMethod.PUT, FACTOR + "/rule", ADMINISTRATORS),
                allow(HttpMethod.DELETE, "/api/v1/accounts/{id}/second-factor", ADMINISTRATORS));
    }
}
