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
        return List.of(
                AccessRule.allowStaff(GET, "/api/v1/profile/accesses"),
                AccessRule.allow(
                        GET, "/api/v1/access-statistics", PermissionRole.STAFF_COUNCIL, PermissionRole.TENANT_ADMIN));
    }
}
