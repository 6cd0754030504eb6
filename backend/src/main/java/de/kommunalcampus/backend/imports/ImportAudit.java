// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
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
        events.publishEvent(audited(job, by, target).begun());
    }

    /** What was imported stays imported; an end that is missing in the audit log stands in the other one. */
    void ended(ImportJob job, AccountId by, TenantId target) {
        AuditedImport audited = audited(job, by, target);
        try {
            events.publishEvent(job.findReport()
                    .map(audited::done)
                    .orElseGet(() -> job.findFailure()
                            .map(failure -> audited.failed(failure.code()))
                            .orElseGet(audited::broken)));
        } catch (RuntimeException e) {
            LOG.error("The end of import {} is not audited", job.id(), e);
        }
    }

    private static AuditedImport audited(ImportJob job, AccountId by, TenantId target) {
        return new AuditedImport(target, by.value(), job.kind(), job.id());
    }
}
