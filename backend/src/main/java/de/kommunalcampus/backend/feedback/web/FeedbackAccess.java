// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feedback.web;

import static de.kommunalcampus.backend.identity.AccessRule.allow;
import static de.kommunalcampus.backend.identity.AccessRule.open;
import static de.kommunalcampus.backend.identity.PermissionRole.PLATFORM_ADMIN;
import static de.kommunalcampus.backend.identity.PermissionRole.TENANT_ADMIN;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import de.kommunalcampus.backend.identity.AccessRule;
import de.kommunalcampus.backend.identity.AccessRules;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class FeedbackAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        return List.of(
                open(GET, "/api/v1/accessibility"),
                open(POST, "/api/v1/feedback"),
                allow(GET, "/api/v1/feedback", TENANT_ADMIN, PLATFORM_ADMIN),
                allow(DELETE, "/api/v1/feedback/{id}", TENANT_ADMIN, PLATFORM_ADMIN));
    }
}
