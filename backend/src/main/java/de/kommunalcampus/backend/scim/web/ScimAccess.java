// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim.web;

import static de.kommunalcampus.backend.identity.AccessRule.allow;
import static de.kommunalcampus.backend.identity.PermissionRole.TENANT_ADMIN;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import de.kommunalcampus.backend.identity.AccessRule;
import de.kommunalcampus.backend.identity.AccessRules;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ScimAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        return List.of(
                allow(GET, ScimTokenController.PATH, TENANT_ADMIN),
                allow(POST, ScimTokenController.PATH, TENANT_ADMIN),
                allow(DELETE, ScimTokenController.PATH + "/{id}", TENANT_ADMIN),
                allow(POST, ScimTokenController.PATH + "/release", TENANT_ADMIN),
                allow(DELETE, ScimTokenController.PATH + "/release", TENANT_ADMIN));
    }
}
