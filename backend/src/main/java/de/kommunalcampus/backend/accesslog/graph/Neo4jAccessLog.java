// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.accesslog.graph;

import de.kommunalcampus.backend.accesslog.AccessLog;
import de.kommunalcampus.backend.accesslog.AccessRecord;
import de.kommunalcampus.backend.accesslog.Look;
import de.kommunalcampus.backend.accesslog.LookCount;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.Audited;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Neo4jAccessLog implements AccessLog {
    /** The id says what one record stands for; its uniqueness makes one of two looks at once. */
    private static final String RECORD = """
            MATCH (e:Employee {id: $seen, tenantId: $tenant})
            MERGE (a:AccessRecord {id: $id})
            ON CREATE SET a += $record
            SET a.at = $at
            MERGE (a)-[:CONCERNS]->(e)
            RETURN count(a)
            """;

    private static final String LIST = """
            MATCH (a:AccessRecord {tenantId: $tenant})-[:CONCERNS]->(:Employee {id: $seen, tenantId: $tenant})
            WITH a ORDER BY a.at DESC, a.id LIMIT $most
            OPTIONAL MATCH (by:Employee {id: a.byEmployeeId, tenantId: $tenant})
            OPTIONAL MATCH (account:Account {id: a.byAccountId, tenantId: $tenant})
            RETURN a.at AS at, a.asRole AS asRole, a.look AS look,
              coalesce(by.firstName + ' ' + by.lastName, account.displayName) AS byName
            ORDER BY at DESC, a.id
            """;

    private static final String COUNT = """
            MATCH (a:AccessRecord {tenantId: $tenant})-[:CONCERNS]->(:Employee {id: $seen, tenantId: $tenant})
            RETURN count(a)
            """;

    private static final String COUNT_BY_MONTH = """
            MATCH (a:AccessRecord {tenantId: $tenant})-[:CONCERNS]->(e:Employee)
            WITH date.truncate('month', a.at) AS month, a.look AS look, a.asRole AS asRole,
              count(a) AS looks, count(DISTINCT e) AS persons
            RETURN month, look, asRole, looks, persons ORDER BY month DESC, look, asRole
            """;

    /** Of all tenants: the time is over for each alike. */
    private static final String FORGET = """
            MATCH (a:AccessRecord) WHERE a.at < $oldest
            WITH a LIMIT $most
            DETACH DELETE a
            RETURN count(*)
            """;

    /** Deleted in one transaction, well within its time. */
    private static final long BATCH = 5_000;

    private final Neo4jClient client;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Neo4jAccessLog(Neo4jClient client, Clock clock, ApplicationEventPublisher events) {
        this.client = client;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(TenantId tenant, EmployeeId seen, SignedInAccount by, Look what) {
        EmployeeId self = by.employee();
        if (seen.equals(self)) {
            return;
        }
        PermissionRole role = what.roleOf(by);
        ZonedDateTime now = ZonedDateTime.now(clock);
        Map<String, @Nullable Object> record = new HashMap<>();
        record.put("tenantId", tenant.value());
        record.put("byAccountId", by.id().value());
        record.put("byEmployeeId", self == null ? null : self.value());
        record.put("asRole", role.name());
        record.put("look", what.name());
        Map<String, Object> parameters = Map.of(
                "tenant",
                tenant.value(),
                "seen",
                seen.value(),
                "id",
                id(tenant, seen, by, role, what, now),
                "record",
                record,
                "at",
                now);
        if (number(RECORD, parameters) == 0) {
            throw new IllegalArgumentException("The tenant has no such employee");
        }
        Map<String, String> details = Map.of("look", what.name(), "role", role.name());
        events.publishEvent(new Audited(tenant, by.id().value(), AuditAction.PERSON_READ, seen.value(), details));
    }

    @Override
    public List<AccessRecord> list(TenantId tenant, EmployeeId seen, int most) {
        return List.copyOf(client.query(LIST)
                .bindAll(Map.of("tenant", tenant.value(), "seen", seen.value(), "most", most))
                .fetchAs(AccessRecord.class)
                .mappedBy((types, row) -> record(new GraphRow(row)))
                .all());
    }

    @Override
    public long count(TenantId tenant, EmployeeId seen) {
        return number(COUNT, Map.of("tenant", tenant.value(), "seen", seen.value()));
    }

    @Override
    public List<LookCount> countByMonth(TenantId tenant) {
        return List.copyOf(client.query(COUNT_BY_MONTH)
                .bindAll(Map.of("tenant", tenant.value()))
                .fetchAs(LookCount.class)
                .mappedBy((types, row) -> lookCount(new GraphRow(row)))
                .all());
    }

    @Override
    public long forgetBefore(ZonedDateTime oldest) {
        long all = 0;
        long some;
        do {
            some = number(FORGET, Map.of("oldest", oldest, "most", BATCH));
            all += some;
        } while (some == BATCH);
        return all;
    }

    private static String id(
            TenantId tenant, EmployeeId seen, SignedInAccount by, PermissionRole role, Look what, ZonedDateTime now) {
        long hour = now.toInstant().truncatedTo(ChronoUnit.HOURS).getEpochSecond();
        return String.join(
                "/", tenant.value(), seen.value(), by.id().value(), role.name(), what.name(), Long.toString(hour));
    }

    private long number(String query, Map<String, Object> parameters) {
        return client.query(query).bindAll(parameters).fetchAs(Long.class).one().orElse(0L);
    }

    private static LookCount lookCount(GraphRow row) {
        return new LookCount(
                YearMonth.from(row.date("month")),
                row.oneOf(Look.class, "look"),
                row.oneOf(PermissionRole.class, "asRole"),
                row.whole("looks"),
                row.whole("persons"));
    }

    private static AccessRecord record(GraphRow row) {
        return new AccessRecord(
                row.instant("at"),
                row.findText("byName"),
                row.oneOf(PermissionRole.class, "asRole"),
                row.oneOf(Look.class, "look"));
    }
}
