// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights.web;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.PUT;

import de.kommunalcampus.backend.identity.AccessRule;
import de.kommunalcampus.backend.identity.AccessRules;
import de.kommunalcampus.backend.identity.PermissionRole;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class RightsAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        return List.of(
                AccessRule.allow(DELETE, "/api/v1/accounts/{id}", PermissionRole.PLATFORM_ADMIN),
                AccessRule.allowSignedIn(GET, "/api/v1/profile/export"),
                AccessRule.allowSignedIn(GET, "/api/v1/profile/export/readable"),
                AccessRule.allowStaff(GET, "/api/v1/profile/erasure"),
                AccessRule.allowStaff(PUT, "/api/v1/profile/erasure"),
                AccessRule.allowStaff(DELETE, "/api/v1/profile/erasure"),
                AccessRule.allow(GET, "/api/v1/erasures", PermissionRole.HR, PermissionRole.TENANT_ADMIN),
                AccessRule.allow(
                        DELETE, "/api/v1/erasures/{employeeId}", PermissionRole.HR, PermissionRole.TENANT_ADMIN),
                AccessRule.allow(
                        PUT, "/api/v1/erasures/{employeeId}/refusal", PermissionRole.HR, PermissionRole.TENANT_ADMIN));
    }
}
