// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.demand;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Clock;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Closes each month once it is over, within the hour, and forgets what is older than 13 months, so that a month can be
 * compared with the same one of the year before.
 */
@Component
class DemandMonths {
    static final Period KEPT = Period.ofMonths(13);

    private static final Logger LOG = LoggerFactory.getLogger(DemandMonths.class);

    private final DemandCounts counts;
    private final MonthKeys keys;
    private final Clock clock;

    DemandMonths(DemandCounts counts, MonthKeys keys, Clock clock) {
        this.counts = counts;
        this.keys = keys;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 3, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void close() {
        YearMonth running = YearMonth.now(clock);
        counts.listOpen(running).forEach(this::close);
        long deleted = counts.deleteBefore(running.minus(KEPT));
        if (deleted > 0) {
            LOG.info("Deleted {} counts of demand that are over their time", deleted);
        }
    }

    /** The key first: whatever fails after that, nobody can be found by a pseudonym any more. */
    private void close(TenantId tenant, List<YearMonth> months) {
        for (YearMonth month : months) {
            keys.destroy(tenant, month);
            counts.close(tenant, month, Demand.FEWEST);
        }
    }
}
