// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.graph;

import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.staffing.ColumnMemory;
import de.kommunalcampus.backend.staffing.file.StaffField;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Neo4jColumnMemory implements ColumnMemory {
    private static final String FIND = """
            MATCH (c:StaffColumns {tenantId: $tenant})
            RETURN c.fields AS fields, c.names AS names
            """;

    private static final String REMEMBER = """
            MERGE (c:StaffColumns {tenantId: $tenant})
            SET c.fields = $fields, c.names = $names
            """;

    private final Neo4jClient client;

    Neo4jColumnMemory(Neo4jClient client) {
        this.client = client;
    }

    @Override
    public Map<StaffField, String> of(TenantId tenant) {
        Map<StaffField, String> columns = new EnumMap<>(StaffField.class);
        client.query(FIND)
                .bind(tenant.value())
                .to("tenant")
                .fetchAs(GraphRow.class)
                .mappedBy((types, row) -> new GraphRow(row))
                .one()
                .ifPresent(row -> {
                    List<String> names = row.texts("names");
                    List<String> fields = row.texts("fields");
                    for (int i = 0; i < fields.size(); i++) {
                        columns.put(StaffField.valueOf(fields.get(i)), names.get(i));
                    }
                });
        return columns;
    }

    @Override
    @Transactional
    public void remember(TenantId tenant, Map<StaffField, String> columns) {
        List<StaffField> fields = List.copyOf(columns.keySet());
        client.query(REMEMBER)
                .bindAll(Map.of(
                        "tenant",
                        tenant.value(),
                        "fields",
                        fields.stream().map(StaffField::name).toList(),
                        "names",
                        fields.stream().map(columns::get).toList()))
                .run();
    }
}
