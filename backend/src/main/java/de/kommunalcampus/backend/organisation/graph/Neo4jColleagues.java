// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.organisation.graph;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.organisation.Colleague;
import de.kommunalcampus.backend.organisation.Colleague.JobShare;
import de.kommunalcampus.backend.organisation.Colleagues;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.matchingmodel.catalogue.Label;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

@Repository
class Neo4jColleagues implements Colleagues {
    private static final String COLLEAGUE = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})-[:WORKS_IN]->(u:OrgUnit {tenantId: $tenant})
            WHERE coalesce(e.state, 'ACTIVE') = 'ACTIVE'
            RETURN e.id AS id, e.firstName + ' ' + e.lastName AS displayName, u.id AS unit, u.name AS unitName,
              COLLECT {
                MATCH (e)-[w:WORKS_AS]->(r:JobRole) WHERE r.tenantId IN ['shared', $tenant]
                RETURN r {.id, .label, .labelEn, share: w.share} ORDER BY w.share DESC, r.label
              } AS jobRoles
            """;

    private static final String IS_SUPERIOR = """
            RETURN EXISTS {
              (:Employee {id: $employee, tenantId: $tenant})-[:REPORTS_TO]->(:Employee {id: $superior, tenantId: $tenant})
            } AS superior
            """;

    private final Neo4jClient client;

    Neo4jColleagues(Neo4jClient client) {
        this.client = client;
    }

    @Override
    public Optional<Colleague> find(TenantId tenant, EmployeeId id) {
        return client.query(COLLEAGUE)
                .bindAll(Map.of("tenant", tenant.value(), "employee", id.value()))
                .fetchAs(Colleague.class)
                .mappedBy((types, row) -> colleague(new GraphRow(row)))
                .one();
    }

    @Override
    public boolean isSuperior(TenantId tenant, EmployeeId superior, EmployeeId employee) {
        return client.query(IS_SUPERIOR)
                .bindAll(Map.of("tenant", tenant.value(), "superior", superior.value(), "employee", employee.value()))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    private static Colleague colleague(GraphRow row) {
        return new Colleague(
                new EmployeeId(row.text("id")),
                row.text("displayName"),
                new OrgUnitId(row.text("unit")),
                row.text("unitName"),
                row.list("jobRoles", Neo4jColleagues::share));
    }

    private static JobShare share(GraphRow row) {
        Ref role = new Ref(row.text("id"), new Label(row.text("label"), row.findText("labelEn")));
        return new JobShare(role, row.number("share"));
    }
}
