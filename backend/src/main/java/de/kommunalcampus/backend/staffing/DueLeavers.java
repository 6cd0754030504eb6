// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends access on the day that was announced: soon after each start, and then every quarter of an hour. */
@Component
class DueLeavers {
    private static final Logger LOG = LoggerFactory.getLogger(DueLeavers.class);

    private final StaffChanges changes;

    DueLeavers(StaffChanges changes) {
        this.changes = changes;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
    void end() {
        int ended = changes.endDue();
        if (ended > 0) {
            LOG.info("Ended the access of {} people whose last day has passed", ended);
        }
    }
}
