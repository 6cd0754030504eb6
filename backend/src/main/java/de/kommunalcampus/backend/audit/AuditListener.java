// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.audit;

import de.kommunalcampus.backend.platform.Audited;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps what modules report: as the last thing of their transaction, so that the entry stands or falls with the change
 * and others wait for the chain only as long as a commit takes.
 */
@Component
class AuditListener {
    private final AuditLog log;

    AuditListener(AuditLog log) {
        this.log = log;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void on(Audited event) {
        log.append(event);
    }
}
