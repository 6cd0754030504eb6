// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.Audited;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells what happened to accounts, by whom: whoever is signed in where it happens. */
@Component
public class AuditTrail {
    private final ApplicationEventPublisher events;

    AuditTrail(ApplicationEventPublisher events) {
        this.events = events;
    }

    public void tell(TenantId tenant, AuditAction action, String subject, Map<String, String> details) {
        events.publishEvent(new Audited(tenant, actor(), action, subject, details));
    }

    public void tell(TenantId tenant, AuditAction action, AccountId account) {
        tell(tenant, action, account.value(), Map.of());
    }

    private static @Nullable String actor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInAccount account
                ? account.id().value()
                : null;
    }
}
