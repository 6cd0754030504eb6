// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import static org.springframework.http.HttpMethod.GET;

import de.kommunalcampus.backend.identity.AccessRule;
import de.kommunalcampus.backend.identity.AccessRules;
import de.kommunalcampus.backend.identity.PermissionRole;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MatchingAccess implements AccessRules {
    /** Everybody who works for an administration; providers and the platform's staff search nothing for themselves. */
    private static final PermissionRole[] STAFF = {
        PermissionRole.EMPLOYEE,
        PermissionRole.SUPERIOR,
        PermissionRole.HR,
        PermissionRole.STAFF_COUNCIL,
        PermissionRole.TENANT_ADMIN
    };

    @Override
    public List<AccessRule> rules() {
        return List.of(
                AccessRule.allow(GET, "/api/v1/matches", STAFF),
                AccessRule.allow(GET, "/api/v1/suggestions", STAFF),
                AccessRule.allow(GET, "/api/v1/courses/{id}", STAFF),
                AccessRule.open(GET, "/api/v1/ranking"));
    }
}
