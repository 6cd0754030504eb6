// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bookmark.web;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import de.kommunalcampus.backend.identity.AccessRule;
import de.kommunalcampus.backend.identity.AccessRules;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class SavedSearchAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        return List.of(
                AccessRule.allowStaff(GET, "/api/v1/saved-searches"),
                AccessRule.allowStaff(POST, "/api/v1/saved-searches"),
                AccessRule.allowStaff(PUT, "/api/v1/saved-searches/{id}"),
                AccessRule.allowStaff(DELETE, "/api/v1/saved-searches/{id}"));
    }
}
