// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim.graph;

import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.scim.ScimMark;
import de.kommunalcampus.backend.scim.ScimMarks;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

@Repository
class Neo4jScimMarks implements ScimMarks {
    private static final String ALL = """
            MATCH (u:OrgUnit {tenantId: $tenant}) WHERE u.scimCreatedAt IS NOT NULL
            RETURN u.id AS id, u.scimExternalId AS externalId, u.scimCreatedAt AS createdAt, u.scimChangedAt AS changedAt
            """;

    private static final String SAVE = """
            MATCH (u:OrgUnit {id: $unit, tenantId: $tenant}) SET u += $properties
            """;

    private static final String ADDED = "MATCH (u:OrgUnit {id: $unit, tenantId: $tenant}) SET u.scimAddedAt = $at";

    private final Neo4jClient client;

    Neo4jScimMarks(Neo4jClient client) {
        this.client = client;
    }

    @Override
    public Map<OrgUnitId, ScimMark> listAll(TenantId tenant) {
        Map<OrgUnitId, ScimMark> marks = new HashMap<>();
        client.query(ALL)
                .bind(tenant.value())
                .to("tenant")
                .fetchAs(GraphRow.class)
                .mappedBy((types, row) -> new GraphRow(row))
                .all()
                .forEach(row -> marks.put(
                        new OrgUnitId(row.text("id")),
                        new ScimMark(row.findText("externalId"), row.instant("createdAt"), row.instant("changedAt"))));
        return marks;
    }

    @Override
    public void save(TenantId tenant, OrgUnitId unit, ScimMark mark) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("scimExternalId", mark.externalId());
        properties.put("scimCreatedAt", mark.createdAt());
        properties.put("scimChangedAt", mark.changedAt());
        client.query(SAVE)
                .bindAll(Map.of("tenant", tenant.value(), "unit", unit.value(), "properties", properties))
                .run();
    }

    @Override
    public void added(TenantId tenant, OrgUnitId unit, ZonedDateTime at) {
        client.query(ADDED)
                .bindAll(Map.of("tenant", tenant.value(), "unit", unit.value(), "at", at))
                .run();
    }
}
