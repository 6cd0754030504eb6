// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.Audited;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Reports the beginning and the end of each import, to the tenant that is written to. */
@Component
class ImportAudit {
    private static final Logger LOG = LoggerFactory.getLogger(ImportAudit.class);

    private final ApplicationEventPublisher events;

    ImportAudit(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** What cannot be audited does not begin. */
    void started(ImportJob job, AccountId by, TenantId target) {
        publish(job, by, target, Map.of());
    }

    /** What was imported stays imported; an end that is missing in the audit log stands in the other one. */
    void ended(ImportJob job, AccountId by, TenantId target) {
        Map<String, String> found = new HashMap<>();
        job.findReport().ifPresent(report -> found.putAll(counts(report)));
        job.findFailure()
                .ifPresent(failure -> found.put("failure", failure.code().name()));
        try {
            publish(job, by, target, found);
        } catch (RuntimeException e) {
            LOG.error("The end of import {} is not audited", job.id(), e);
        }
    }

    private void publish(ImportJob job, AccountId by, TenantId target, Map<String, String> found) {
        Map<String, String> details = new HashMap<>(found);
        details.put("state", job.state().name());
        events.publishEvent(new Audited(target, by.value(), action(job.kind()), job.id(), details));
    }

    private static AuditAction action(ImportKind kind) {
        return switch (kind) {
            case COURSES -> AuditAction.COURSES_IMPORTED;
            case ESCO, MUNICIPALITIES -> AuditAction.LIBRARY_IMPORTED;
        };
    }

    private static Map<String, String> counts(ImportReport report) {
        return Map.of(
                "read", Long.toString(report.read()),
                "created", Long.toString(report.created()),
                "updated", Long.toString(report.updated()),
                "ended", Long.toString(report.ended()),
                "rejected", Long.toString(report.rejected()));
    }
}
