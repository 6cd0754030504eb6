// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.demand.web;

import static org.springframework.http.HttpMethod.GET;

import de.kommunalcampus.backend.identity.AccessRule;
import de.kommunalcampus.backend.identity.AccessRules;
import de.kommunalcampus.backend.identity.PermissionRole;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who plans for the administration, and who watches over it. */
@Component
class DemandAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        return List.of(
                allow("/api/v1/demand/searches"), allow("/api/v1/demand/impressions"), allow("/api/v1/demand/swaps"));
    }

    private static AccessRule allow(String pattern) {
        return AccessRule.allow(
                GET, pattern, PermissionRole.HR, PermissionRole.STAFF_COUNCIL, PermissionRole.TENANT_ADMIN);
    }
}
