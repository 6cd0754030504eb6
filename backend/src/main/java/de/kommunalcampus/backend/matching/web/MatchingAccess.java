// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

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
                AccessRule.allowSignedIn(GET, "/api/v1/matches/places"),
                AccessRule.allowSignedIn(GET, "/api/v1/matches/calendar"),
                AccessRule.allowSignedIn(GET, "/api/v1/suggestions"),
                AccessRule.allowSignedIn(GET, "/api/v1/understanding"),
                AccessRule.allowSignedIn(GET, "/api/v1/courses/{id}"),
                AccessRule.allowSignedIn(GET, "/api/v1/course-cards"),
                AccessRule.allowStaff(POST, "/api/v1/profile/own-words"),
                AccessRule.allowStaff(GET, "/api/v1/profile/job-roles/{id}"),
                AccessRule.allowStaff(GET, "/api/v1/profile/near-job-roles"),
                AccessRule.open(GET, "/api/v1/ranking"));
    }
}
