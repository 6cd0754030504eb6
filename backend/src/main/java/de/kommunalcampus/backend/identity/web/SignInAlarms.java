// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.AuditTrail;
import de.kommunalcampus.backend.identity.SecurityNotice;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.identity.graph.StoredAccount;
import de.kommunalcampus.backend.identity.web.SignInLimits.Attempt;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.DiskFull;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Says when failed sign-ins have used up what there was: once for an account, a device and an address in each window, with
 * the last attempt that was looked at. The ten thousand after it are answered and leave no trace.
 */
@Component
class SignInAlarms {
    private static final Logger LOG = LoggerFactory.getLogger(SignInAlarms.class);

    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    SignInAlarms(AuditTrail audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    /** @param stored whose login it was; null for nobody's, of which only the log is told */
    void afterFailure(Attempt attempt, @Nullable StoredAccount stored) {
        if (attempt.lastOfAddress()) {
            LOG.warn(
                    "Too many sign-ins failed from {}: none is looked at for 15 minutes",
                    attempt.address().network());
        }
        if (attempt.last() && stored != null) {
            pause(stored.account(), attempt.device().isPresent());
        } else if (attempt.last()) {
            LOG.warn("Too many sign-ins failed with a login that nobody has: none is looked at for 15 minutes");
        }
    }

    private void pause(SignedInAccount account, boolean device) {
        LOG.warn(
                "Too many sign-ins of account {} failed{}: none is looked at for 15 minutes",
                account.id().value(),
                device ? " from a known device" : "");
        try {
            Map<String, String> details = Map.of("by", device ? "DEVICE" : "ACCOUNT");
            audit.tell(
                    account.tenant(), AuditAction.SIGN_INS_PAUSED, account.id().value(), details);
            events.publishEvent(new SecurityNotice.SignInsPaused(account.tenant(), account.id()));
        } catch (DiskFull e) {
            LOG.error("That could not be audited: the disk is full");
        }
    }
}
