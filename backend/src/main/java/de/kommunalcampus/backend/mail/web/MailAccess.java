// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail.web;

import static de.kommunalcampus.backend.identity.AccessRule.allow;
import static de.kommunalcampus.backend.identity.PermissionRole.PLATFORM_ADMIN;
import static de.kommunalcampus.backend.identity.PermissionRole.TENANT_ADMIN;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import de.kommunalcampus.backend.identity.AccessRule;
import de.kommunalcampus.backend.identity.AccessRules;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MailAccess implements AccessRules {
    @Override
    public List<AccessRule> rules() {
        return List.of(
                allow(GET, "/api/v1/mails", TENANT_ADMIN, PLATFORM_ADMIN),
                allow(GET, "/api/v1/mails/{id}", TENANT_ADMIN, PLATFORM_ADMIN),
                allow(POST, "/api/v1/mails/{id}/retry", TENANT_ADMIN, PLATFORM_ADMIN));
    }
}
