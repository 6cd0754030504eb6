// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bookmark.graph;

import de.kommunalcampus.backend.bookmark.SavedSearch;
import de.kommunalcampus.backend.bookmark.SavedSearches;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Neo4jSavedSearches implements SavedSearches {
    /** Two tabs at once count one after the other: writing any property takes the lock; it does not stay. */
    private static final String LOCK = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})
            SET e.changing = true REMOVE e.changing
            """;

    private static final String LIST = """
            MATCH (:Employee {id: $employee, tenantId: $tenant})-[:KEEPS]->(s:SavedSearch {tenantId: $tenant})
            RETURN s.id AS id, s.name AS name, s.query AS query, s.savedAt AS savedAt
            ORDER BY savedAt DESC, id
            """;

    private static final String SAVE = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})
            OPTIONAL MATCH (e)-[:KEEPS]->(other:SavedSearch {tenantId: $tenant}) WHERE other.query <> $query
            WITH e, count(other) AS others
            WHERE others < $most
            MERGE (e)-[:KEEPS]->(s:SavedSearch {tenantId: $tenant, query: $query})
            ON CREATE SET s.id = $id, s.savedAt = $savedAt
            SET s.name = $name
            RETURN s.id AS id, s.name AS name, s.query AS query, s.savedAt AS savedAt
            """;

    private static final String RENAME = """
            MATCH (:Employee {id: $employee, tenantId: $tenant})-[:KEEPS]->(s:SavedSearch {id: $id, tenantId: $tenant})
            SET s.name = $name
            RETURN s.id AS id, s.name AS name, s.query AS query, s.savedAt AS savedAt
            """;

    private static final String REMOVE = """
            MATCH (:Employee {id: $employee, tenantId: $tenant})-[:KEEPS]->(s:SavedSearch {id: $id, tenantId: $tenant})
            WITH s, s.id AS id
            DETACH DELETE s
            RETURN id
            """;

    private final Neo4jClient client;

    Neo4jSavedSearches(Neo4jClient client) {
        this.client = client;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SavedSearch> list(TenantId tenant, EmployeeId employee) {
        return client
                .query(LIST)
                .bindAll(parameters(tenant, employee))
                .fetchAs(SavedSearch.class)
                .mappedBy((types, row) -> map(new GraphRow(row)))
                .all()
                .stream()
                .toList();
    }

    @Override
    @Transactional
    public Optional<SavedSearch> save(TenantId tenant, EmployeeId employee, SavedSearch search) {
        Map<String, Object> parameters = parameters(tenant, employee);
        client.query(LOCK).bindAll(parameters).run();
        parameters.put("id", search.id());
        parameters.put("name", search.name());
        parameters.put("query", search.query());
        parameters.put("savedAt", search.savedAt());
        parameters.put("most", MOST);
        return one(SAVE, parameters);
    }

    @Override
    @Transactional
    public Optional<SavedSearch> rename(TenantId tenant, EmployeeId employee, String id, String name) {
        Map<String, Object> parameters = parameters(tenant, employee);
        parameters.put("id", id);
        parameters.put("name", name);
        return one(RENAME, parameters);
    }

    @Override
    @Transactional
    public boolean remove(TenantId tenant, EmployeeId employee, String id) {
        Map<String, Object> parameters = parameters(tenant, employee);
        parameters.put("id", id);
        return client.query(REMOVE).bindAll(parameters).fetch().one().isPresent();
    }

    private Optional<SavedSearch> one(String query, Map<String, Object> parameters) {
        return client.query(query)
                .bindAll(parameters)
                .fetchAs(SavedSearch.class)
                .mappedBy((types, row) -> map(new GraphRow(row)))
                .one();
    }

    private static Map<String, Object> parameters(TenantId tenant, EmployeeId employee) {
        return new HashMap<>(Map.of("tenant", tenant.value(), "employee", employee.value()));
    }

    private static SavedSearch map(GraphRow row) {
        return new SavedSearch(
                row.text("id"),
                row.text("name"),
                row.text("query"),
                Objects.requireNonNull(row.findInstant("savedAt"), "A saved search has its moment"));
    }
}
