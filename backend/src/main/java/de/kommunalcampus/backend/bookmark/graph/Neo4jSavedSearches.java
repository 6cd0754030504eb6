// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bookmark.graph;

import de.kommunalcampus.backend.bookmark.SavedSearch;
import de.kommunalcampus.backend.bookmark.SavedSearches;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.platform.SealedTexts;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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

    private static final String ADD = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})
            CREATE (e)-[:KEEPS]->(s:SavedSearch {tenantId: $tenant, id: $id, name: $name, query: $query, savedAt: $savedAt})
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
    private final SealedTexts texts;

    Neo4jSavedSearches(Neo4jClient client, SealedTexts texts) {
        this.client = client;
        this.texts = texts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SavedSearch> list(TenantId tenant, EmployeeId employee) {
        return many(employee, LIST, parameters(tenant, employee)).toList();
    }

    @Override
    @Transactional
    public Optional<SavedSearch> save(TenantId tenant, EmployeeId employee, SavedSearch search) {
        Map<String, Object> parameters = parameters(tenant, employee);
        client.query(LOCK).bindAll(parameters).run();
        List<SavedSearch> kept = many(employee, LIST, parameters).toList();
        Optional<SavedSearch> same = kept.stream()
                .filter(other -> other.query().equals(search.query()))
                .findFirst();
        if (same.isPresent()) {
            return rename(tenant, employee, same.get().id(), search.name());
        }
        if (kept.size() >= MOST) {
            return Optional.empty();
        }
        parameters.put("id", search.id());
        parameters.put("name", texts.seal(employee.value(), search.name()));
        parameters.put("query", texts.seal(employee.value(), search.query()));
        parameters.put("savedAt", search.savedAt());
        return many(employee, ADD, parameters).findFirst();
    }

    @Override
    @Transactional
    public Optional<SavedSearch> rename(TenantId tenant, EmployeeId employee, String id, String name) {
        Map<String, Object> parameters = parameters(tenant, employee);
        parameters.put("id", id);
        parameters.put("name", texts.seal(employee.value(), name));
        return many(employee, RENAME, parameters).findFirst();
    }

    @Override
    @Transactional
    public boolean remove(TenantId tenant, EmployeeId employee, String id) {
        Map<String, Object> parameters = parameters(tenant, employee);
        parameters.put("id", id);
        return client.query(REMOVE).bindAll(parameters).fetch().one().isPresent();
    }

    private Stream<SavedSearch> many(EmployeeId employee, String query, Map<String, Object> parameters) {
        return client
                .query(query)
                .bindAll(parameters)
                .fetchAs(GraphRow.class)
                .mappedBy((types, row) -> new GraphRow(row))
                .all()
                .stream()
                .flatMap(row -> map(employee, row).stream());
    }

    private static Map<String, Object> parameters(TenantId tenant, EmployeeId employee) {
        return new HashMap<>(Map.of("tenant", tenant.value(), "employee", employee.value()));
    }

    /** Empty where nobody can read it any more. */
    private Optional<SavedSearch> map(EmployeeId employee, GraphRow row) {
        return texts.open(employee.value(), row.text("name"))
                .flatMap(name -> texts.open(employee.value(), row.text("query"))
                        .map(query -> new SavedSearch(
                                row.text("id"),
                                name,
                                query,
                                Objects.requireNonNull(row.findInstant("savedAt"), "A saved search has its moment"))));
    }
}
