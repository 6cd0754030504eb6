// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.learning.web;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import de.kommunalcampus.backend.identity.AccessRule;
import de.kommunalcampus.backend.identity.AccessRules;
import de.kommunalcampus.backend.identity.PermissionRole;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class LearningAccess implements AccessRules {
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
                AccessRule.allow(GET, "/api/v1/learning", STAFF),
                AccessRule.allow(POST, "/api/v1/courses/{id}/start", STAFF),
                AccessRule.allow(PUT, "/api/v1/courses/{id}/completion", STAFF),
                AccessRule.allow(DELETE, "/api/v1/courses/{id}/completion", STAFF));
    }
}
