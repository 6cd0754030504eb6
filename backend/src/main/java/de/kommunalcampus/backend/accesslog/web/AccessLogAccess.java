// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.accesslog.web;

import static org.springframework.http.HttpMethod.GET;

import de.kommunalcampus.backend.identity.AccessRule;
import de.kommunalcampus.backend.identity.AccessRules;
import de.kommunalcampus.backend.identity.PermissionRole;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class AccessLogAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        return List.of(AccessRule.allow(
                GET,
                "/api/v1/profile/accesses",
                PermissionRole.EMPLOYEE,
                PermissionRole.SUPERIOR,
                PermissionRole.HR,
                PermissionRole.STAFF_COUNCIL,
                PermissionRole.TENANT_ADMIN));
    }
}
