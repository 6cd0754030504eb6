// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.tenancy.web;

import static de.kommunalcampus.backend.identity.AccessRule.allow;

import de.kommunalcampus.backend.identity.AccessRule;
import de.kommunalcampus.backend.identity.AccessRules;
import de.kommunalcampus.backend.identity.PermissionRole;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

@Component
class TenancyAccess implements AccessRules {
    private static final String TENANTS = "/api/v1/tenants";

    @Override
    public List<AccessRule> rules() {
        return List.of(
                allow(HttpMethod.GET, "/api/v1/official-list", PermissionRole.PLATFORM_ADMIN),
                allow(HttpMethod.GET, TENANTS, PermissionRole.PLATFORM_ADMIN),
                allow(HttpMethod.POST, TENANTS, PermissionRole.PLATFORM_ADMIN),
                allow(HttpMethod.GET, TENANTS + "/{id}", PermissionRole.PLATFORM_ADMIN),
                allow(HttpMethod.PUT, TENANTS + "/{id}", PermissionRole.PLATFORM_ADMIN),
                allow(HttpMethod.POST, TENANTS + "/{id}/administrators", PermissionRole.PLATFORM_ADMIN));
    }
}
