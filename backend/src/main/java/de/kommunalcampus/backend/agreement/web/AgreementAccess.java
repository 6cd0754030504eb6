// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.agreement.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.PUT;

import de.kommunalcampus.backend.identity.AccessRule;
import de.kommunalcampus.backend.identity.AccessRules;
import de.kommunalcampus.backend.identity.PermissionRole;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class AgreementAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        return List.of(
                AccessRule.allowStaff(GET, "/api/v1/switches"),
                AccessRule.allow(PUT, "/api/v1/switches/{which}", PermissionRole.TENANT_ADMIN));
    }
}
