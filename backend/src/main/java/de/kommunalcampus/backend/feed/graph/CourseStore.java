// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.graph;

import de.kommunalcampus.backend.feed.graph.CoursePlan.Change;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Runs the statements of the import for one tenant. Every write is one transaction. */
final class CourseStore {
    private static final int ADDRESSES_AT_ONCE = 5_000;

    private final Session session;
    private final TenantId tenant;
    private final LocalDateTime now;

    CourseStore(Session session, TenantId tenant, LocalDateTime now) {
        this.session = session;
        this.tenant = tenant;
        this.now = now;
    }

    /** Imported courses of the tenant by key. */
    Map<String, KnownCourse> known() {
        return session.executeRead(tx -> {
            Map<String, KnownCourse> known = new HashMap<>();
            tx.run(CourseStatements.KNOWN, Map.of("tenant", tenant.value())).forEachRemaining(row -> {
                KnownCourse course = known(row);
                known.put(course.key(), course);
            });
            return known;
        });
    }

    private KnownCourse known(Record row) {
        return new KnownCourse(
                row.get("key")
                        .asString()
                        .substring(CourseIds.importKey(tenant, "").length()),
                row.get("hash").asString(""),
                row.get("tagsHash").asString(""),
                row.get("sources").asList(Value::asString),
                row.get("ended").asBoolean(),
                row.get("confirmedOn").isNull() ? null : row.get("confirmedOn").asLocalDate());
    }

    /** Ids of the competencies that this tenant sees under these addresses; its own ones come first. */
    Map<String, String> competencies(Collection<String> addresses) {
        Map<String, String> competencies = new HashMap<>();
        List<String> all = new ArrayList<>(addresses);
        for (int from = 0; from < all.size(); from += ADDRESSES_AT_ONCE) {
            List<String> some = all.subList(from, Math.min(from + ADDRESSES_AT_ONCE, all.size()));
            session.executeRead(tx -> tx.run(
                                    CourseStatements.COMPETENCIES, Map.of("tenant", tenant.value(), "addresses", some))
                            .list())
                    .forEach(row -> competencies.put(
                            row.get("address").asString(), row.get("id").asString()));
        }
        return competencies;
    }

    void write(List<Change> changes, String source) {
        CourseRows rows = new CourseRows(tenant, source, now);
        changes.forEach(rows::add);
        session.executeWriteWithoutResult(tx -> {
            run(tx, CourseStatements.PROVIDERS, rows.providers());
            run(tx, CourseStatements.COURSES, rows.courses());
            run(tx, CourseStatements.OLD_TAGS, rows.courses());
            run(tx, CourseStatements.TEACHES, rows.teaches());
            run(tx, CourseStatements.PRESUPPOSES, rows.presupposes());
            run(tx, CourseStatements.OLD_RUNS, rows.courses());
            run(tx, CourseStatements.PLACES, rows.places());
            run(tx, CourseStatements.RUNS, rows.runs());
            run(tx, CourseStatements.RUN_PLACES, rows.runs());
        });
    }

    private static void run(TransactionContext tx, String statement, Collection<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            tx.run(statement, Map.of("rows", rows)).consume();
        }
    }

    void end(List<String> ended, List<String> withdrawn, String source) {
        if (ended.isEmpty() && withdrawn.isEmpty()) {
            return;
        }
        session.executeWriteWithoutResult(tx -> {
            tx.run(CourseStatements.END, Map.of("keys", importKeys(ended))).consume();
            tx.run(CourseStatements.WITHDRAW, Map.of("keys", importKeys(withdrawn), "source", source))
                    .consume();
        });
    }

    void confirm(List<String> keys) {
        if (!keys.isEmpty()) {
            session.executeWriteWithoutResult(
                    tx -> tx.run(CourseStatements.CONFIRM, Map.of("keys", importKeys(keys), "today", now.toLocalDate()))
                            .consume());
        }
    }

    /** Runs that are over, and courses past their last day. Returns how many courses that ended. */
    int endWhatIsOver() {
        return session.executeWrite(tx -> {
            tx.run(CourseStatements.END_RUNS, Map.of("tenant", tenant.value(), "now", now))
                    .consume();
            return tx.run(CourseStatements.END_EXPIRED, Map.of("tenant", tenant.value(), "today", now.toLocalDate()))
                    .single()
                    .get("ended")
                    .asInt();
        });
    }

    private List<String> importKeys(List<String> keys) {
        return keys.stream().map(key -> CourseIds.importKey(tenant, key)).toList();
    }
}
