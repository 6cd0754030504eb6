// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.audit;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Clock;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Verifies each chain and cuts what is older than 24 months, as {@code personal-data.csv} promises: soon after each
 * start, and then every day. A chain that does not hold is told of and cut all the same, since its time is over.
 */
@Component
class OldEntries {
    static final Period KEPT = Period.ofMonths(24);

    private static final Logger LOG = LoggerFactory.getLogger(OldEntries.class);

    private final AuditChains chains;
    private final ChainVerifier verifier;
    private final Clock clock;

    OldEntries(AuditChains chains, ChainVerifier verifier, Clock clock) {
        this.chains = chains;
        this.verifier = verifier;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 6, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void tidy() {
        chains.listTenants().forEach(this::tidy);
    }

    void tidy(TenantId tenant) {
        Verification found = verifier.verify(tenant);
        if (!found.isIntact()) {
            LOG.error("The audit log of {} does not hold from entry {} on", tenant.value(), found.firstBroken());
        }
        long cut = chains.cut(tenant, ZonedDateTime.now(clock).minus(KEPT));
        LOG.info("Cut {} entries of the audit log of {} that are over their time", cut, tenant.value());
    }
}
