// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.audit.web;

import static de.kommunalcampus.backend.identity.AccessRule.allow;
import static de.kommunalcampus.backend.identity.PermissionRole.PLATFORM_ADMIN;
import static de.kommunalcampus.backend.identity.PermissionRole.STAFF_COUNCIL;
import static de.kommunalcampus.backend.identity.PermissionRole.TENANT_ADMIN;
import static org.springframework.http.HttpMethod.GET;

import de.kommunalcampus.backend.identity.AccessRule;
import de.kommunalcampus.backend.identity.AccessRules;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class AuditAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        return List.of(
                allow(GET, "/api/v1/audit", TENANT_ADMIN, STAFF_COUNCIL, PLATFORM_ADMIN),
                allow(GET, "/api/v1/audit/export", TENANT_ADMIN, STAFF_COUNCIL, PLATFORM_ADMIN),
                allow(GET, "/api/v1/audit/verification", TENANT_ADMIN, STAFF_COUNCIL, PLATFORM_ADMIN));
    }
}
