// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import static de.kommunalcampus.backend.identity.PermissionRole.EMPLOYEE;
import static de.kommunalcampus.backend.identity.PermissionRole.HR;
import static de.kommunalcampus.backend.identity.PermissionRole.STAFF_COUNCIL;
import static de.kommunalcampus.backend.identity.PermissionRole.SUPERIOR;
import static de.kommunalcampus.backend.identity.PermissionRole.TENANT_ADMIN;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import de.kommunalcampus.backend.identity.AccessRule;
import de.kommunalcampus.backend.identity.AccessRules;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Everybody signed in may look at the catalogue his tenant sees: providers and the platform's staff the shared one. Who
 * has no profile gets no personal rating.
 */
@Component
class MatchingAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        return List.of(
                AccessRule.allowSignedIn(GET, "/api/v1/matches"),
                AccessRule.allowSignedIn(GET, "/api/v1/suggestions"),
                AccessRule.allowSignedIn(GET, "/api/v1/understanding"),
                AccessRule.allowSignedIn(GET, "/api/v1/courses/{id}"),
                AccessRule.allow(
                        POST, "/api/v1/profile/own-words", EMPLOYEE, SUPERIOR, HR, STAFF_COUNCIL, TENANT_ADMIN),
                AccessRule.open(GET, "/api/v1/ranking"));
    }
}
