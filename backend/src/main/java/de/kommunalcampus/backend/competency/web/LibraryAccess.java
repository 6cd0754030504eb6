// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.web;

import static org.springframework.http.HttpMethod.GET;

import de.kommunalcampus.backend.identity.AccessRule;
import de.kommunalcampus.backend.identity.AccessRules;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class LibraryAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        return List.of(
                AccessRule.allowSignedIn(GET, "/api/v1/competencies"),
                AccessRule.allowSignedIn(GET, "/api/v1/competencies/{id}"),
                AccessRule.allowSignedIn(GET, "/api/v1/job-roles"),
                AccessRule.allowSignedIn(GET, "/api/v1/tasks"));
    }
}
