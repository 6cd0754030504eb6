// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.audit.graph;

import de.kommunalcampus.backend.audit.AuditEntry;
import de.kommunalcampus.backend.audit.AuditFilter;
import de.kommunalcampus.backend.audit.AuditLog;
import de.kommunalcampus.backend.platform.Audited;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Neo4jAuditLog implements AuditLog {
    private static final String APPEND = """
            MATCH (c:AuditChain {id: $tenant, tenantId: $tenant})
            CREATE (e:AuditEntry) SET e = $entry
            SET c.seq = e.seq, c.hash = e.hash
            """;

    private static final String LIST_BEFORE = """
            MATCH (e:AuditEntry {tenantId: $tenant})
            WHERE e.seq < $seq
              AND ($filter.actions IS NULL OR e.action IN $filter.actions)
              AND ($filter.from IS NULL OR e.at >= $filter.from) AND ($filter.to IS NULL OR e.at < $filter.to)
              AND ($filter.actor IS NULL OR e.actor = $filter.actor) AND ($filter.subject IS NULL OR e.subject = $filter.subject)
              AND ($filter.concerned IS NULL OR e.actor IN $filter.concerned OR e.subject IN $filter.concerned)
            RETURN e {.*} AS entry ORDER BY e.seq DESC LIMIT $most
            """;

    private static final String LIST_AFTER = """
            MATCH (e:AuditEntry {tenantId: $tenant})
            WHERE e.seq > $seq
              AND ($filter.actions IS NULL OR e.action IN $filter.actions)
              AND ($filter.from IS NULL OR e.at >= $filter.from) AND ($filter.to IS NULL OR e.at < $filter.to)
              AND ($filter.actor IS NULL OR e.actor = $filter.actor) AND ($filter.subject IS NULL OR e.subject = $filter.subject)
              AND ($filter.concerned IS NULL OR e.actor IN $filter.concerned OR e.subject IN $filter.concerned)
            RETURN e {.*} AS entry ORDER BY e.seq LIMIT $most
            """;

    private static final String COUNT = """
            MATCH (e:AuditEntry {tenantId: $tenant})
            WHERE ($filter.actions IS NULL OR e.action IN $filter.actions)
              AND ($filter.from IS NULL OR e.at >= $filter.from) AND ($filter.to IS NULL OR e.at < $filter.to)
              AND ($filter.actor IS NULL OR e.actor = $filter.actor) AND ($filter.subject IS NULL OR e.subject = $filter.subject)
              AND ($filter.concerned IS NULL OR e.actor IN $filter.concerned OR e.subject IN $filter.concerned)
            RETURN count(e)
            """;

    private final Neo4jClient client;
    private final ChainQueue queue;
    private final Clock clock;

    Neo4jAuditLog(Neo4jClient client, ChainQueue queue, Clock clock) {
        this.client = client;
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void append(Audited event) {
        queue.await(event.tenant());
        ChainLock.take(client, event.tenant());
        AuditEntry entry =
                AuditEntry.following(Neo4jAuditChains.state(client, event.tenant()), ZonedDateTime.now(clock), event);
        client.query(APPEND)
                .bindAll(Map.of("tenant", event.tenant().value(), "entry", EntryMapper.toProperties(entry)))
                .run();
    }

    @Override
    public List<AuditEntry> listBefore(TenantId tenant, AuditFilter filter, long before, int most) {
        return list(LIST_BEFORE, tenant, filter, before, most);
    }

    @Override
    public List<AuditEntry> listAfter(TenantId tenant, AuditFilter filter, long after, int most) {
        return list(LIST_AFTER, tenant, filter, after, most);
    }

    @Override
    public long count(TenantId tenant, AuditFilter filter) {
        return client.query(COUNT)
                .bindAll(Map.of("tenant", tenant.value(), "filter", parameters(filter)))
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }

    private List<AuditEntry> list(String query, TenantId tenant, AuditFilter filter, long seq, int most) {
        return List.copyOf(client.query(query)
                .bindAll(Map.of("tenant", tenant.value(), "filter", parameters(filter), "seq", seq, "most", most))
                .fetchAs(AuditEntry.class)
                .mappedBy((types, row) -> EntryMapper.toEntry(new GraphRow(row).row("entry")))
                .all());
    }

    private static Map<String, @Nullable Object> parameters(AuditFilter filter) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put(
                "actions",
                filter.actions().isEmpty()
                        ? null
                        : filter.actions().stream().map(Enum::name).toList());
        parameters.put("from", filter.from());
        parameters.put("to", filter.to());
        parameters.put("actor", filter.actor());
        parameters.put("subject", filter.subject());
        parameters.put("concerned", filter.concerned().isEmpty() ? null : List.copyOf(filter.concerned()));
        return parameters;
    }
}
