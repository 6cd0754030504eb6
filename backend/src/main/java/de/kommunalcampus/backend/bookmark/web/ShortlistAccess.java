// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bookmark.web;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.PUT;

import de.kommunalcampus.backend.identity.AccessRule;
import de.kommunalcampus.backend.identity.AccessRules;
import de.kommunalcampus.backend.identity.PermissionRole;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ShortlistAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        return List.of(
                AccessRule.allowStaff(GET, "/api/v1/shortlist"),
                AccessRule.allowStaff(PUT, "/api/v1/shortlist/{courseId}"),
                AccessRule.allowStaff(DELETE, "/api/v1/shortlist/{courseId}"),
                AccessRule.allowStaff(PUT, "/api/v1/shortlist/{courseId}/sharing"),
                AccessRule.allow(GET, "/api/v1/shared-shortlists", PermissionRole.SUPERIOR),
                AccessRule.allow(GET, "/api/v1/shared-shortlists/{employeeId}", PermissionRole.SUPERIOR));
    }
}
