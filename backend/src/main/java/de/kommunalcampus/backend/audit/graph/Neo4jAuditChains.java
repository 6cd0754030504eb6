// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.audit.graph;

import de.kommunalcampus.backend.audit.AuditChains;
import de.kommunalcampus.backend.audit.ChainLink;
import de.kommunalcampus.backend.audit.ChainState;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

@Repository
class Neo4jAuditChains implements AuditChains {
    /** Of all tenants: the time is over for each alike. */
    private static final String TENANTS = "MATCH (c:AuditChain) RETURN c.tenantId AS tenant ORDER BY tenant";

    private static final String STATE = """
            MATCH (c:AuditChain {id: $tenant, tenantId: $tenant})
            RETURN c.firstSeq AS firstSeq, c.hashBefore AS hashBefore, c.seq AS seq, c.hash AS hash
            """;

    private static final String LINKS = """
            MATCH (e:AuditEntry {tenantId: $tenant})
            WHERE e.seq > $seq OR (e.seq = $seq AND e.id > $id)
            RETURN e.seq AS seq, e.id AS id, e {.*} AS entry ORDER BY seq, id LIMIT $most
            """;

    private static final String CUT = """
            MATCH (c:AuditChain {id: $tenant, tenantId: $tenant})
            OPTIONAL MATCH (young:AuditEntry {tenantId: $tenant}) WHERE young.at >= $oldest
            WITH c, min(young.seq) AS kept
            WITH c, coalesce(kept, c.seq + 1) AS kept
            MATCH (old:AuditEntry {tenantId: $tenant}) WHERE old.seq < kept
            WITH c, old ORDER BY old.seq LIMIT $most
            WITH c, collect(old) AS gone
            WITH c, gone, last(gone) AS newest, size(gone) AS cut
            SET c.firstSeq = newest.seq + 1, c.hashBefore = newest.hash
            FOREACH (old IN gone | DELETE old)
            RETURN cut
            """;

    /** Cut in one transaction, well within its time. */
    private static final long BATCH = 5_000;

    private final Neo4jClient client;
    private final TransactionOperations transactions;

    Neo4jAuditChains(Neo4jClient client, TransactionOperations transactions) {
        this.client = client;
        this.transactions = transactions;
    }

    @Override
    public List<TenantId> listTenants() {
        return client.query(TENANTS).fetchAs(String.class).all().stream()
                .map(TenantId::new)
                .toList();
    }

    @Override
    public ChainState get(TenantId tenant) {
        return state(client, tenant);
    }

    static ChainState state(Neo4jClient client, TenantId tenant) {
        return client.query(STATE)
                .bind(tenant.value())
                .to("tenant")
                .fetchAs(ChainState.class)
                .mappedBy((types, row) -> state(new GraphRow(row)))
                .one()
                .orElse(ChainState.EMPTY);
    }

    private static ChainState state(GraphRow row) {
        return new ChainState(row.whole("firstSeq"), row.text("hashBefore"), row.whole("seq"), row.text("hash"));
    }

    @Override
    public List<ChainLink> listAfter(TenantId tenant, ChainLink after, int most) {
        return List.copyOf(client.query(LINKS)
                .bindAll(Map.of("tenant", tenant.value(), "seq", after.seq(), "id", after.id(), "most", most))
                .fetchAs(ChainLink.class)
                .mappedBy((types, row) -> EntryMapper.toLink(new GraphRow(row)))
                .all());
    }

    @Override
    public long cut(TenantId tenant, ZonedDateTime oldest) {
        long all = 0;
        long some;
        do {
            some = cutSome(tenant, oldest);
            all += some;
        } while (some == BATCH);
        return all;
    }

    private long cutSome(TenantId tenant, ZonedDateTime oldest) {
        Long cut = transactions.execute(status -> {
            ChainLock.take(client, tenant);
            return client.query(CUT)
                    .bindAll(Map.of("tenant", tenant.value(), "oldest", oldest, "most", BATCH))
                    .fetchAs(Long.class)
                    .one()
                    .orElse(0L);
        });
        return cut == null ? 0 : cut;
    }
}
