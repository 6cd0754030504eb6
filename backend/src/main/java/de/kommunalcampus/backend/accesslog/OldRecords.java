// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.accesslog;

import java.time.Clock;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets looks after 24 months, as {@code personal-data.csv} promises: soon after each start, and then every day. */
@Component
class OldRecords {
    static final Period KEPT = Period.ofMonths(24);

    private static final Logger LOG = LoggerFactory.getLogger(OldRecords.class);

    private final AccessLog log;
    private final Clock clock;

    OldRecords(AccessLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        long forgotten = log.forgetBefore(ZonedDateTime.now(clock).minus(KEPT));
        LOG.info("Forgot {} looks that are over their time", forgotten);
    }
}
