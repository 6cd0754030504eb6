// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.organisation.graph;

import de.kommunalcampus.backend.identity.SubjectNames;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** People and units of an administration. */
@Repository
class Neo4jStaffNames implements SubjectNames {
    private static final String NAMES = """
            MATCH (e:Employee {tenantId: $tenant}) WHERE e.id IN $ids
            RETURN e.id AS id, e.firstName + ' ' + e.lastName AS name
            UNION
            MATCH (u:OrgUnit {tenantId: $tenant}) WHERE u.id IN $ids
            RETURN u.id AS id, u.name AS name
            """;

    private final Neo4jClient client;

    Neo4jStaffNames(Neo4jClient client) {
        this.client = client;
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
}
