// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.organisation.web;

import static de.kommunalcampus.backend.identity.PermissionRole.HR;
import static de.kommunalcampus.backend.identity.PermissionRole.STAFF_COUNCIL;
import static de.kommunalcampus.backend.identity.PermissionRole.SUPERIOR;
import static de.kommunalcampus.backend.identity.PermissionRole.TENANT_ADMIN;
import static org.springframework.http.HttpMethod.GET;

import de.kommunalcampus.backend.identity.AccessRule;
import de.kommunalcampus.backend.identity.AccessRules;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class OrganisationAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        return List.of(
                AccessRule.allowStaff(GET, "/api/v1/employees/{id}"),
                AccessRule.allow(GET, "/api/v1/units", SUPERIOR, HR, STAFF_COUNCIL, TENANT_ADMIN));
    }
}
