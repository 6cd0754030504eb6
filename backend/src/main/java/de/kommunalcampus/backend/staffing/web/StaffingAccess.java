// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.web;

import static de.kommunalcampus.backend.identity.AccessRule.allow;
import static de.kommunalcampus.backend.identity.PermissionRole.HR;
import static de.kommunalcampus.backend.identity.PermissionRole.TENANT_ADMIN;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import de.kommunalcampus.backend.identity.AccessRule;
import de.kommunalcampus.backend.identity.AccessRules;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class StaffingAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        return List.of(
                allow(GET, "/api/v1/staff", HR, TENANT_ADMIN),
                allow(POST, "/api/v1/staff", HR, TENANT_ADMIN),
                allow(GET, "/api/v1/staff/{employeeId}", HR, TENANT_ADMIN),
                allow(PUT, "/api/v1/staff/{employeeId}", HR, TENANT_ADMIN),
                allow(PUT, "/api/v1/staff/{employeeId}/leaving", HR, TENANT_ADMIN),
                allow(DELETE, "/api/v1/staff/{employeeId}/leaving", HR, TENANT_ADMIN),
                allow(GET, "/api/v1/unit-plan", HR, TENANT_ADMIN),
                allow(POST, "/api/v1/units", HR, TENANT_ADMIN),
                allow(PUT, "/api/v1/units/{unitId}", HR, TENANT_ADMIN),
                allow(DELETE, "/api/v1/units/{unitId}", HR, TENANT_ADMIN),
                allow(POST, "/api/v1/staff/imports", HR, TENANT_ADMIN),
                allow(GET, "/api/v1/staff/imports/{importId}", HR, TENANT_ADMIN),
                allow(PUT, "/api/v1/staff/imports/{importId}/choices", HR, TENANT_ADMIN),
                allow(POST, "/api/v1/staff/imports/{importId}/application", HR, TENANT_ADMIN));
    }
}
