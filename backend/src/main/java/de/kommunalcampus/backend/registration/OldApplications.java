// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.registration;

import java.time.Clock;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what was decided six months ago, as {@code personal-data.csv} promises; the provider itself stays. */
@Component
class OldApplications {
    static final Period KEPT = Period.ofMonths(6);

    private static final Logger LOG = LoggerFactory.getLogger(OldApplications.class);

    private final Applications applications;
    private final Clock clock;

    OldApplications(Applications applications, Clock clock) {
        this.applications = applications;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 6, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        long forgotten =
                applications.forgetDecidedBefore(ZonedDateTime.now(clock).minus(KEPT));
        LOG.info("Forgot {} applications of providers that are over their time", forgotten);
    }
}
