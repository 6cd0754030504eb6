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
import de.kommunalcampus.backend.identity.PermissionRole;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Everybody signed in may look at the catalogue his tenant sees: providers and the platform's staff the shared one. Who
 * has no profile gets no personal rating.
 */
@Component
class MatchingAccess implements AccessRules {
    /** Whoever works for an administration has levels to compare with. */
    private static final PermissionRole[] STAFF = {
        PermissionRole.EMPLOYEE,
        PermissionRole.SUPERIOR,
        PermissionRole.HR,
        PermissionRole.STAFF_COUNCIL,
        PermissionRole.TENANT_ADMIN
    };

    @Override
    public List<AccessRule> rules() {
        return List.of(
                AccessRule.allowSignedIn(GET, "/api/v1/matches"),
                AccessRule.allowSignedIn(GET, "/api/v1/matches/places"),
                AccessRule.allowSignedIn(GET, "/api/v1/matches/calendar"),
                AccessRule.allowSignedIn(GET, "/api/v1/suggestions"),
                AccessRule.allowSignedIn(GET, "/api/v1/understanding"),
                AccessRule.allowSignedIn(GET, "/api/v1/courses/{id}"),
                AccessRule.allowSignedIn(GET, "/api/v1/course-cards"),
                AccessRule.allow(
                        POST, "/api/v1/profile/own-words", EMPLOYEE, SUPERIOR, HR, STAFF_COUNCIL, TENANT_ADMIN),
                AccessRule.allow(GET, "/api/v1/profile/job-roles/{id}", STAFF),
                AccessRule.allow(GET, "/api/v1/profile/near-job-roles", STAFF),
                AccessRule.open(GET, "/api/v1/ranking"));
    }
}
