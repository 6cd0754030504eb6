// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.graph;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.organisation.OrgUnit;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.staffing.StaffUnit;
import de.kommunalcampus.backend.staffing.StaffUnit.Leader;
import de.kommunalcampus.backend.staffing.UnitEntry;
import de.kommunalcampus.backend.staffing.Units;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

@Repository
class Neo4jUnitPlan implements Units {
    private static final String FOUND = """
            OPTIONAL MATCH (u)-[:PART_OF]->(parent:OrgUnit {tenantId: $tenant})
            WITH u, head(collect(parent.id)) AS parent
            RETURN u.id AS id, u.number AS number, u.name AS name, u.kind AS kind, parent,
              head([(u)-[:HEADED_BY]->(h:Employee {tenantId: $tenant}) WHERE coalesce(h.state, 'ACTIVE') = 'ACTIVE' |
                h {.id, .firstName, .lastName}]) AS head,
              head([(u)-[:DEPUTISED_BY]->(d:Employee {tenantId: $tenant}) WHERE coalesce(d.state, 'ACTIVE') = 'ACTIVE' |
                d {.id, .firstName, .lastName}]) AS deputy,
              COUNT { (u)<-[:WORKS_IN]-(e:Employee) WHERE coalesce(e.state, 'ACTIVE') = 'ACTIVE' } AS people
            ORDER BY parent IS NOT NULL, u.number, u.name, u.id
            """;

    private static final String ALL = "MATCH (u:OrgUnit {tenantId: $tenant}) " + FOUND;

    private static final String ONE = "MATCH (u:OrgUnit {id: $unit, tenantId: $tenant}) " + FOUND;

    private static final String IS_WITHIN = """
            RETURN $unit = $other OR EXISTS {
              (:OrgUnit {id: $unit, tenantId: $tenant})-[:PART_OF*1..50]->(:OrgUnit {id: $other, tenantId: $tenant})
            } AS within
            """;

    private static final String CREATE = """
            MATCH (parent:OrgUnit {id: $parent, tenantId: $tenant})
            CREATE (:OrgUnit {id: $unit, tenantId: $tenant, name: $name, kind: 'UNIT',
              number: CASE $number WHEN '' THEN null ELSE $number END})
              -[:PART_OF]->(parent)
            """;

    private static final String CHANGE = """
            MATCH (u:OrgUnit {id: $unit, tenantId: $tenant})
            SET u.name = $name, u.number = CASE $number WHEN '' THEN null ELSE $number END
            WITH u
            MATCH (parent:OrgUnit {id: $parent, tenantId: $tenant})
            CALL (u) { MATCH (u)-[old:PART_OF]->(:OrgUnit) DELETE old }
            CREATE (u)-[:PART_OF]->(parent)
            """;

    private static final String HEAD = """
            MATCH (u:OrgUnit {id: $unit, tenantId: $tenant})
            CALL (u) { MATCH (u)-[old:HEADED_BY]->(:Employee) DELETE old }
            WITH u
            MATCH (e:Employee {id: $leader, tenantId: $tenant})
            CREATE (u)-[:HEADED_BY]->(e)
            """;

    private static final String DEPUTY = """
            MATCH (u:OrgUnit {id: $unit, tenantId: $tenant})
            CALL (u) { MATCH (u)-[old:DEPUTISED_BY]->(:Employee) DELETE old }
            WITH u
            MATCH (e:Employee {id: $leader, tenantId: $tenant})
            CREATE (u)-[:DEPUTISED_BY]->(e)
            """;

    private static final String DELETE = """
            MATCH (u:OrgUnit {id: $unit, tenantId: $tenant}) WHERE NOT EXISTS { (u)<--() }
            DETACH DELETE u
            RETURN count(*) AS deleted
            """;

    private final Neo4jClient client;

    Neo4jUnitPlan(Neo4jClient client) {
        this.client = client;
    }

    @Override
    public List<StaffUnit> list(TenantId tenant) {
        return List.copyOf(units(ALL, Map.of("tenant", tenant.value())).all());
    }

    @Override
    public Optional<StaffUnit> find(TenantId tenant, OrgUnitId id) {
        return units(ONE, Map.of("tenant", tenant.value(), "unit", id.value())).one();
    }

    @Override
    public boolean isWithin(TenantId tenant, OrgUnitId unit, OrgUnitId other) {
        return client.query(IS_WITHIN)
                .bindAll(Map.of("tenant", tenant.value(), "unit", unit.value(), "other", other.value()))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    @Override
    public void create(TenantId tenant, OrgUnitId id, UnitEntry entry) {
        client.query(CREATE).bindAll(parameters(tenant, id, entry)).run();
    }

    @Override
    public void change(TenantId tenant, OrgUnitId id, UnitEntry entry) {
        client.query(CHANGE).bindAll(parameters(tenant, id, entry)).run();
    }

    @Override
    public void setHead(TenantId tenant, OrgUnitId id, @Nullable EmployeeId head) {
        lead(HEAD, tenant, id, head);
    }

    @Override
    public void setDeputy(TenantId tenant, OrgUnitId id, @Nullable EmployeeId deputy) {
        lead(DEPUTY, tenant, id, deputy);
    }

    @Override
    public boolean delete(TenantId tenant, OrgUnitId id) {
        return client.query(DELETE)
                        .bindAll(Map.of("tenant", tenant.value(), "unit", id.value()))
                        .fetchAs(Long.class)
                        .one()
                        .orElse(0L)
                > 0;
    }

    /** Nobody has the empty id: then the old one goes, and none comes. */
    private void lead(String cypher, TenantId tenant, OrgUnitId id, @Nullable EmployeeId leader) {
        client.query(cypher)
                .bindAll(Map.of(
                        "tenant", tenant.value(),
                        "unit", id.value(),
                        "leader", leader == null ? "" : leader.value()))
                .run();
    }

    private static Map<String, Object> parameters(TenantId tenant, OrgUnitId id, UnitEntry entry) {
        return Map.of(
                "tenant", tenant.value(),
                "unit", id.value(),
                "number", entry.number(),
                "name", entry.name(),
                "parent", entry.parent() == null ? "" : entry.parent().value());
    }

    private Neo4jClient.RecordFetchSpec<StaffUnit> units(String cypher, Map<String, Object> parameters) {
        return client.query(cypher)
                .bindAll(parameters)
                .fetchAs(StaffUnit.class)
                .mappedBy((types, row) -> unit(new GraphRow(row)));
    }

    private static StaffUnit unit(GraphRow row) {
        String number = row.findText("number");
        String parent = row.findText("parent");
        OrgUnit unit = new OrgUnit(
                new OrgUnitId(row.text("id")),
                number == null ? "" : number,
                row.text("name"),
                row.oneOf(OrgUnit.Kind.class, "kind"),
                parent == null ? null : new OrgUnitId(parent));
        return new StaffUnit(
                unit, leader(row.findRow("head")), leader(row.findRow("deputy")), (long) row.number("people"));
    }

    private static @Nullable Leader leader(@Nullable GraphRow row) {
        return row == null
                ? null
                : new Leader(new EmployeeId(row.text("id")), row.text("firstName") + " " + row.text("lastName"));
    }
}
