// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.admission.web;

import de.kommunalcampus.backend.identity.AccessRule;
import de.kommunalcampus.backend.identity.AccessRules;
import de.kommunalcampus.backend.identity.PermissionRole;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

@Component
class AdmissionAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        return List.of(
                AccessRule.open(HttpMethod.POST, "/api/v1/forgotten-passwords"),
                AccessRule.allow(HttpMethod.GET, "/api/v1/staff-invitations", PermissionRole.TENANT_ADMIN),
                AccessRule.allow(HttpMethod.POST, "/api/v1/staff-invitations", PermissionRole.TENANT_ADMIN));
    }
}
