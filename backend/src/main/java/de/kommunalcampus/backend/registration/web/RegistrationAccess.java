// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.registration.web;

import de.kommunalcampus.backend.identity.AccessRule;
import de.kommunalcampus.backend.identity.AccessRules;
import de.kommunalcampus.backend.identity.PermissionRole;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

@Component
class RegistrationAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        return List.of(
                AccessRule.open(HttpMethod.GET, "/api/v1/provider-terms"),
                AccessRule.open(HttpMethod.POST, "/api/v1/provider-applications"),
                AccessRule.allow(HttpMethod.GET, "/api/v1/provider-applications", PermissionRole.PLATFORM_ADMIN),
                AccessRule.allow(
                        HttpMethod.PUT,
                        "/api/v1/provider-applications/{applicationId}/decision",
                        PermissionRole.PLATFORM_ADMIN));
    }
}
