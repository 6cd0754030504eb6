// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim.graph;

import de.kommunalcampus.backend.identity.SubjectNames;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.scim.ScimClient;
import de.kommunalcampus.backend.scim.ScimToken;
import de.kommunalcampus.backend.scim.TokenStore;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

@Repository
class Neo4jTokenStore implements TokenStore, SubjectNames {
    private static final String LIST = """
            MATCH (t:ScimToken {tenantId: $tenant})
            RETURN t {.id, .name, .createdAt, .expiresOn, .lastUsedAt, .revokedAt} AS token
            ORDER BY t.createdAt DESC, t.id
            """;

    private static final String NAMES = """
            MATCH (t:ScimToken {tenantId: $tenant}) WHERE t.id IN $ids
            RETURN t.id AS id, t.name AS name
            """;

    private static final String ADD = """
            CREATE (:ScimToken {id: $id, tenantId: $tenant, name: $name, hash: $hash, createdAt: $createdAt,
              expiresOn: $expiresOn})
            """;

    private static final String REVOKE = """
            MATCH (t:ScimToken {id: $id, tenantId: $tenant}) WHERE t.revokedAt IS NULL
            SET t.revokedAt = $at
            RETURN count(t)
            """;

    private static final String REMOVE = "MATCH (t:ScimToken {id: $id, tenantId: $tenant}) DELETE t";

    private static final String FIND = """
            MATCH (t:ScimToken {hash: $hash}) WHERE t.revokedAt IS NULL AND t.expiresOn >= $today
            MATCH (root:OrgUnit {id: t.tenantId, tenantId: t.tenantId}) WHERE coalesce(root.state, '') <> 'PAUSED'
            RETURN t.id AS id, t.tenantId AS tenant
            """;

    private static final String USED = """
            MATCH (t:ScimToken {id: $id}) WHERE t.lastUsedAt IS NULL OR t.lastUsedAt <= $unlessAfter
            SET t.lastUsedAt = $at
            """;

    private final Neo4jClient client;

    Neo4jTokenStore(Neo4jClient client) {
        this.client = client;
    }

    @Override
    public List<ScimToken> list(TenantId tenant) {
        return List.copyOf(client.query(LIST)
                .bind(tenant.value())
                .to("tenant")
                .fetchAs(ScimToken.class)
                .mappedBy((types, row) -> token(new GraphRow(row).row("token")))
                .all());
    }

    @Override
    public Map<String, String> namesOf(TenantId tenant, Set<String> ids) {
        return client
                .query(NAMES)
                .bindAll(Map.of("tenant", tenant.value(), "ids", List.copyOf(ids)))
                .fetch()
                .all()
                .stream()
                .collect(
                        Collectors.toMap(row -> String.valueOf(row.get("id")), row -> String.valueOf(row.get("name"))));
    }

    @Override
    public void add(TenantId tenant, ScimToken token, String hash) {
        client.query(ADD)
                .bindAll(Map.of(
                        "id", token.id(),
                        "tenant", tenant.value(),
                        "name", token.name(),
                        "hash", hash,
                        "createdAt", token.createdAt(),
                        "expiresOn", token.expiresOn()))
                .run();
    }

    @Override
    public boolean revoke(TenantId tenant, String id, ZonedDateTime at) {
        return client.query(REVOKE)
                        .bindAll(Map.of("id", id, "tenant", tenant.value(), "at", at))
                        .fetchAs(Long.class)
                        .one()
                        .orElse(0L)
                > 0;
    }

    @Override
    public void remove(TenantId tenant, String id) {
        client.query(REMOVE).bindAll(Map.of("id", id, "tenant", tenant.value())).run();
    }

    @Override
    public Optional<ScimClient> find(String hash, LocalDate today) {
        return client.query(FIND)
                .bindAll(Map.of("hash", hash, "today", today))
                .fetchAs(ScimClient.class)
                .mappedBy((types, row) -> client(new GraphRow(row)))
                .one();
    }

    @Override
    public void used(String id, ZonedDateTime at, ZonedDateTime unlessAfter) {
        client.query(USED)
                .bindAll(Map.of("id", id, "at", at, "unlessAfter", unlessAfter))
                .run();
    }

    private static ScimClient client(GraphRow row) {
        return new ScimClient(row.text("id"), new TenantId(row.text("tenant")));
    }

    private static ScimToken token(GraphRow row) {
        return new ScimToken(
                row.text("id"),
                row.text("name"),
                row.instant("createdAt"),
                row.date("expiresOn"),
                row.findInstant("lastUsedAt"),
                row.findInstant("revokedAt"));
    }
}
