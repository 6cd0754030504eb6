// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.graph;

import de.kommunalcampus.backend.feed.graph.CoursePlan.Change;
import de.kommunalcampus.backend.feed.offer.FeedOrigin;
import de.kommunalcampus.backend.feed.offer.FeedRecords;
import de.kommunalcampus.backend.feed.offer.Offer;
import de.kommunalcampus.backend.imports.ImportLedger;
import de.kommunalcampus.backend.imports.ImportProgress;
import de.kommunalcampus.backend.imports.ImportProgress.Step;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;

/**
 * Brings the offers of one file into one tenant. A course with its provider, runs and tags is always in one
 * transaction, so an interrupted import leaves whole courses only and the next one completes it.
 */
@Component
public class CourseGraph {
    private static final int BATCH = 100;

    private final Driver driver;
    private final Clock clock;

    CourseGraph(Driver driver, Clock clock) {
        this.driver = driver;
        this.clock = clock;
    }

    public void write(
            TenantId tenant, FeedOrigin origin, FeedRecords records, ImportLedger ledger, ImportProgress progress) {
        LocalDateTime now = LocalDateTime.now(clock);
        List<Offer> offers = Offer.of(records);
        try (Session session = driver.session()) {
            CourseStore store = new CourseStore(session, tenant, now);
            CourseComparison comparison = new CourseComparison(origin, store.known(), ledger, now.toLocalDate());
            CoursePlan plan = comparison.plan(offers, records, store.competencies(CourseComparison.addresses(offers)));
            write(plan, store, progress);
            ledger.ended(plan.ended().size() + store.endWhatIsOver());
        }
    }

    private static void write(CoursePlan plan, CourseStore store, ImportProgress progress) {
        List<Change> changes = plan.changes();
        for (int from = 0; from < changes.size(); from += BATCH) {
            progress.at(Step.WRITING, from, changes.size());
            store.write(changes.subList(from, Math.min(from + BATCH, changes.size())), plan.source());
        }
        store.end(plan.ended(), plan.withdrawn(), plan.source());
        store.confirm(plan.confirmed());
        progress.at(Step.WRITING, 1, 1);
    }
}
