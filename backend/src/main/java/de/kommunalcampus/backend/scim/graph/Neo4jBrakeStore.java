// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim.graph;

import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.scim.BrakeStore;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

@Repository
class Neo4jBrakeStore implements BrakeStore {
    private static final String COUNT_ENDED =
            "MATCH (u:ScimUser {tenantId: $tenant}) WHERE u.endedAt >= $since RETURN count(u)";

    private static final String COUNT_STAFF = """
            MATCH (e:Employee {tenantId: $tenant})
            OPTIONAL MATCH (e)-[:PROVISIONED_AS]->(u:ScimUser {tenantId: $tenant})
            WITH e, u
            WHERE (coalesce(e.state, 'ACTIVE') = 'ACTIVE' OR u.endedAt >= $since)
              AND NOT coalesce(u.addedAt >= $since, false)
            RETURN count(DISTINCT e)
            """;

    /** What is too old to count goes with the next one. */
    private static final String LOST = """
            CALL () { MATCH (old:ScimUnitLoss {tenantId: $tenant}) WHERE old.at < $at - duration('P2D') DELETE old }
            MERGE (l:ScimUnitLoss {id: $unit, tenantId: $tenant})
            SET l.at = $at
            """;

    private static final String COUNT_LOST = """
            MATCH (l:ScimUnitLoss {tenantId: $tenant})
            WHERE l.at >= $since AND ($unit = '' OR l.id = $unit)
            RETURN count(l)
            """;

    private static final String COUNT_UNITS = """
            RETURN COUNT {
                MATCH (u:OrgUnit {tenantId: $tenant})
                WHERE u.id <> $tenant AND NOT coalesce(u.scimAddedAt >= $since, false)
              } + COUNT {
                MATCH (l:ScimUnitLoss {tenantId: $tenant})
                WHERE l.at >= $since AND NOT EXISTS { MATCH (:OrgUnit {id: l.id, tenantId: $tenant}) }
              } AS units
            """;

    private static final String RELEASED = """
            MATCH (r:ScimRelease {tenantId: $tenant}) WHERE r.until IS NOT NULL RETURN r.until AS until
            """;

    private static final String RELEASE = "MERGE (r:ScimRelease {tenantId: $tenant}) SET r.until = $until";
    private static final String WITHDRAW = "MATCH (r:ScimRelease {tenantId: $tenant}) REMOVE r.until";

    /** Writing any property takes the lock: of those who are refused at once one tells. */
    private static final String TELL = """
            MERGE (r:ScimRelease {tenantId: $tenant})
            SET r.changing = true REMOVE r.changing
            WITH r WHERE r.toldOn IS NULL OR r.toldOn <> $day
            SET r.toldOn = $day
            RETURN count(r)
            """;

    private final Neo4jClient client;

    Neo4jBrakeStore(Neo4jClient client) {
        this.client = client;
    }

    @Override
    public long countEnded(TenantId tenant, ZonedDateTime since) {
        return count(COUNT_ENDED, Map.of("tenant", tenant.value(), "since", since));
    }

    @Override
    public long countStaff(TenantId tenant, ZonedDateTime since) {
        return count(COUNT_STAFF, Map.of("tenant", tenant.value(), "since", since));
    }

    @Override
    public void lost(TenantId tenant, OrgUnitId unit, ZonedDateTime at) {
        client.query(LOST)
                .bindAll(Map.of("tenant", tenant.value(), "unit", unit.value(), "at", at))
                .run();
    }

    @Override
    public boolean isLost(TenantId tenant, OrgUnitId unit, ZonedDateTime since) {
        return count(COUNT_LOST, Map.of("tenant", tenant.value(), "unit", unit.value(), "since", since)) > 0;
    }

    @Override
    public long countLost(TenantId tenant, ZonedDateTime since) {
        return count(COUNT_LOST, Map.of("tenant", tenant.value(), "unit", "", "since", since));
    }

    @Override
    public long countUnits(TenantId tenant, ZonedDateTime since) {
        return count(COUNT_UNITS, Map.of("tenant", tenant.value(), "since", since));
    }

    @Override
    public Optional<ZonedDateTime> releasedUntil(TenantId tenant) {
        return client.query(RELEASED)
                .bind(tenant.value())
                .to("tenant")
                .fetchAs(ZonedDateTime.class)
                .mappedBy((types, row) -> new GraphRow(row).instant("until"))
                .one();
    }

    @Override
    public void release(TenantId tenant, ZonedDateTime until) {
        client.query(RELEASE)
                .bindAll(Map.of("tenant", tenant.value(), "until", until))
                .run();
    }

    @Override
    public void withdraw(TenantId tenant) {
        client.query(WITHDRAW).bind(tenant.value()).to("tenant").run();
    }

    @Override
    public boolean tellsFirst(TenantId tenant, LocalDate day) {
        return count(TELL, Map.of("tenant", tenant.value(), "day", day)) > 0;
    }

    private long count(String cypher, Map<String, Object> parameters) {
        return client.query(cypher)
                .bindAll(parameters)
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }
}
