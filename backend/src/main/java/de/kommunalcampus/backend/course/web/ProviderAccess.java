// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.course.web;

import de.kommunalcampus.backend.identity.AccessRule;
import de.kommunalcampus.backend.identity.AccessRules;
import de.kommunalcampus.backend.identity.ApiScope;
import de.kommunalcampus.backend.identity.PermissionRole;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

@Component
class ProviderAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        return List.of(AccessRule.allow(HttpMethod.GET, "/api/v1/provider/courses", PermissionRole.PROVIDER)
                .orToken(ApiScope.OFFERS_READ));
    }
}
