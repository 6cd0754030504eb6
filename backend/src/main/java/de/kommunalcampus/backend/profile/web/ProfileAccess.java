// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.web;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.PATCH;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import de.kommunalcampus.backend.identity.AccessRule;
import de.kommunalcampus.backend.identity.AccessRules;
import de.kommunalcampus.backend.identity.PermissionRole;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ProfileAccess implements AccessRules {
    /** Everybody who works for an administration has a profile, whatever else he may do. */
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
                AccessRule.allow(GET, "/api/v1/profile", STAFF),
                AccessRule.allow(PUT, "/api/v1/profile/competencies/{competencyId}", STAFF),
                AccessRule.allow(PUT, "/api/v1/profile/goals", STAFF),
                AccessRule.allow(PUT, "/api/v1/profile/constraints", STAFF),
                AccessRule.allow(PATCH, "/api/v1/profile/tasks", STAFF),
                AccessRule.allow(PUT, "/api/v1/profile/set-aside/{competencyId}", STAFF),
                AccessRule.allow(DELETE, "/api/v1/profile/set-aside/{competencyId}", STAFF),
                AccessRule.allow(GET, "/api/v1/onboarding", STAFF),
                AccessRule.allow(PUT, "/api/v1/onboarding", STAFF),
                AccessRule.allow(POST, "/api/v1/profile/proposals", STAFF),
                AccessRule.allow(DELETE, "/api/v1/profile/proposals/{proposalId}", STAFF),
                AccessRule.allow(GET, "/api/v1/proposals", PermissionRole.HR),
                AccessRule.allow(PUT, "/api/v1/proposals/{proposalId}/decision", PermissionRole.HR));
    }
}
