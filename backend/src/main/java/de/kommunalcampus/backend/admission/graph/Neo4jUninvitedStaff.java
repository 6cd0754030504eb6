// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.admission.graph;

import de.kommunalcampus.backend.admission.Uninvited;
import de.kommunalcampus.backend.admission.UninvitedStaff;
import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

@Repository
class Neo4jUninvitedStaff implements UninvitedStaff {
    /** No tree of units is deeper; bad data may hold a circle. */
    private static final String UNINVITED = """
            MATCH (e:Employee {tenantId: $tenant})
            WHERE coalesce(e.state, 'ACTIVE') = 'ACTIVE'
              AND CASE WHEN $again
                THEN EXISTS { (a:Account {tenantId: $tenant})-[:BELONGS_TO]->(e) WHERE a.state = 'INVITED' }
                ELSE NOT EXISTS { (a:Account)-[:BELONGS_TO]->(e) WHERE a.state <> 'ENDED' } END
              AND ($unit = '' OR EXISTS {
                (e)-[:WORKS_IN]->(:OrgUnit)-[:PART_OF*0..20]->(:OrgUnit {id: $unit, tenantId: $tenant}) })
            WITH e, e.id AS id WHERE id > $after
            """;

    private static final String LIST = UNINVITED + """
            WITH e, id ORDER BY id LIMIT $most
            RETURN id, e.firstName + ' ' + e.lastName AS displayName, e.personnelNumber AS personnelNumber,
              e.workMail AS workMail,
              head([(a:Account {tenantId: $tenant})-[:BELONGS_TO]->(e) WHERE a.state = 'INVITED' | a {.id, .login}]) AS waiting,
              head([(e)-[:WORKS_IN]->(u:OrgUnit) | u.name]) AS unit
            ORDER BY id
            """;

    private static final String COUNT = UNINVITED + "RETURN count(e)";

    private final Neo4jClient client;

    Neo4jUninvitedStaff(Neo4jClient client) {
        this.client = client;
    }

    @Override
    public List<Uninvited> listAfter(
            TenantId tenant, @Nullable OrgUnitId unit, boolean again, @Nullable EmployeeId after, int most) {
        return List.copyOf(client.query(LIST)
                .bindAll(parameters(tenant, unit, again, after, most))
                .fetchAs(Uninvited.class)
                .mappedBy((types, row) -> uninvited(new GraphRow(row)))
                .all());
    }

    @Override
    public long count(TenantId tenant, @Nullable OrgUnitId unit, boolean again) {
        return client.query(COUNT)
                .bindAll(parameters(tenant, unit, again, null, 0))
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }

    private static Map<String, Object> parameters(
            TenantId tenant, @Nullable OrgUnitId unit, boolean again, @Nullable EmployeeId after, int most) {
        return Map.of(
                "tenant",
                tenant.value(),
                "unit",
                unit == null ? "" : unit.value(),
                "again",
                again,
                "after",
                after == null ? "" : after.value(),
                "most",
                most);
    }

    private static Uninvited uninvited(GraphRow row) {
        return new Uninvited(
                new EmployeeId(row.text("id")),
                row.text("displayName"),
                row.findText("unit"),
                row.findText("personnelNumber"),
                row.findText("workMail"),
                waiting(row.findRow("waiting")));
    }

    private static Uninvited.@Nullable Waiting waiting(@Nullable GraphRow account) {
        return account == null ? null : new Uninvited.Waiting(new AccountId(account.text("id")), account.text("login"));
    }
}
