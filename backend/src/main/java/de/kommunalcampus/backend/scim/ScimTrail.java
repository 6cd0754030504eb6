// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.Audited;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the audit log what a directory changed, by its token: nobody is signed in there. */
@Component
class ScimTrail {
    private final ApplicationEventPublisher events;

    ScimTrail(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** @param change a code, such as {@code LEFT} */
    void tell(ScimClient client, String subject, String change) {
        events.publishEvent(new Audited(
                client.tenant(),
                null,
                AuditAction.STAFF_CHANGED,
                subject,
                Map.of("source", "SCIM", "token", client.tokenId(), "change", change)));
    }
}
