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
    @Override
    public List<AccessRule> rules() {
        return List.of(
                AccessRule.allowStaff(GET, "/api/v1/profile"),
                AccessRule.allowStaff(PUT, "/api/v1/profile/competencies/{competencyId}"),
                AccessRule.allowStaff(PATCH, "/api/v1/profile/goals"),
                AccessRule.allowStaff(PUT, "/api/v1/profile/constraints"),
                AccessRule.allowStaff(PATCH, "/api/v1/profile/tasks"),
                AccessRule.allowStaff(PUT, "/api/v1/profile/set-aside/{competencyId}"),
                AccessRule.allowStaff(DELETE, "/api/v1/profile/set-aside/{competencyId}"),
                AccessRule.allowStaff(GET, "/api/v1/onboarding"),
                AccessRule.allowStaff(PUT, "/api/v1/onboarding"),
                AccessRule.allowStaff(POST, "/api/v1/profile/proposals"),
                AccessRule.allowStaff(DELETE, "/api/v1/profile/proposals/{proposalId}"),
                AccessRule.allowStaff(PUT, "/api/v1/profile/proposals/{proposalId}/seen"),
                AccessRule.allow(GET, "/api/v1/proposals", PermissionRole.HR),
                AccessRule.allow(PUT, "/api/v1/proposals/{proposalId}/decision", PermissionRole.HR));
    }
}
