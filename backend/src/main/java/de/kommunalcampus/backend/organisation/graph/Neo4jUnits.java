// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.organisation.graph;

import de.kommunalcampus.backend.organisation.OrgUnit;
import de.kommunalcampus.backend.organisation.Units;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.List;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

@Repository
class Neo4jUnits implements Units {
    private static final String UNITS = """
            MATCH (u:OrgUnit {tenantId: $tenant})
            OPTIONAL MATCH (u)-[:PART_OF]->(parent:OrgUnit {tenantId: $tenant})
            RETURN u.id AS id, u.number AS number, u.name AS name, u.kind AS kind, parent.id AS parent
            ORDER BY parent IS NOT NULL, u.number, u.name, u.id
            """;

    private final Neo4jClient client;

    Neo4jUnits(Neo4jClient client) {
        this.client = client;
    }

    @Override
    public List<OrgUnit> list(TenantId tenant) {
        return List.copyOf(client.query(UNITS)
                .bind(tenant.value())
                .to("tenant")
                .fetchAs(OrgUnit.class)
                .mappedBy((types, row) -> unit(new GraphRow(row)))
                .all());
    }

    private static OrgUnit unit(GraphRow row) {
        String number = row.findText("number");
        String parent = row.findText("parent");
        return new OrgUnit(
                new OrgUnitId(row.text("id")),
                number == null ? "" : number,
                row.text("name"),
                row.oneOf(OrgUnit.Kind.class, "kind"),
                parent == null ? null : new OrgUnitId(parent));
    }
}
