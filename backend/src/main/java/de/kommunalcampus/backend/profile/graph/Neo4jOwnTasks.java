// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.graph;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.profile.OwnTasks;
import de.kommunalcampus.backend.profile.TooManyTasks;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.TaskId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.need.OwnTask;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Neo4jOwnTasks implements OwnTasks {
    private static final String VISIBLE = """
            MATCH (t:Task) WHERE t.id IN $ids AND t.tenantId IN ['shared', $tenant] RETURN t.id AS id
            """;

    /** The day is that of the last change of mind. */
    private static final String CHANGE = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})
            CALL (e) {
              MATCH (e)-[old:DOES]->(t:Task) WHERE t.id IN $dropped
              DELETE old
            }
            CALL (e) {
              MATCH (t:Task) WHERE t.id IN keys($stated) AND t.tenantId IN ['shared', $tenant]
              MERGE (e)-[does:DOES]->(t)
              SET does.statedOn = CASE does.confidence WHEN $stated[t.id] THEN does.statedOn ELSE $today END,
                does.confidence = $stated[t.id]
            }
            RETURN COUNT { (e)-[:DOES]->(:Task) } AS total
            """;

    private static final String SET_ASIDE = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})
            MATCH (c:Competency {id: $competency}) WHERE c.tenantId IN ['shared', $tenant]
            MERGE (e)-[:SETS_ASIDE]->(c)
            RETURN count(c) AS found
            """;

    private static final String TAKE_BACK = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})
            MATCH (c:Competency {id: $competency}) WHERE c.tenantId IN ['shared', $tenant]
            OPTIONAL MATCH (e)-[aside:SETS_ASIDE]->(c)
            DELETE aside
            RETURN count(c) AS found
            """;

    private final Neo4jClient client;

    Neo4jOwnTasks(Neo4jClient client) {
        this.client = client;
    }

    @Override
    @Transactional
    public Set<String> change(
            TenantId tenant, EmployeeId employee, List<OwnTask> stated, Set<TaskId> dropped, LocalDate today) {
        EmployeeLock.take(client, tenant, employee);
        Map<String, String> confidences = stated.stream()
                .collect(Collectors.toMap(
                        own -> own.task().value(), own -> own.confidence().name()));
        Set<String> unknown = unknown(tenant, confidences.keySet());
        if (unknown.isEmpty()) {
            long total = client.query(CHANGE)
                    .bindAll(Map.of(
                            "tenant",
                            tenant.value(),
                            "employee",
                            employee.value(),
                            "stated",
                            confidences,
                            "dropped",
                            dropped.stream().map(TaskId::value).toList(),
                            "today",
                            today))
                    .fetchAs(Long.class)
                    .one()
                    .orElse(0L);
            if (total > MOST) {
                throw new TooManyTasks();
            }
        }
        return unknown;
    }

    private Set<String> unknown(TenantId tenant, Set<String> ids) {
        Set<String> unknown = new HashSet<>(ids);
        client.query(VISIBLE)
                .bindAll(Map.of("tenant", tenant.value(), "ids", List.copyOf(ids)))
                .fetchAs(String.class)
                .all()
                .forEach(unknown::remove);
        return unknown;
    }

    @Override
    @Transactional
    public boolean setAside(TenantId tenant, EmployeeId employee, CompetencyId competency, boolean aside) {
        EmployeeLock.take(client, tenant, employee);
        return client.query(aside ? SET_ASIDE : TAKE_BACK)
                        .bindAll(Map.of(
                                "tenant", tenant.value(),
                                "employee", employee.value(),
                                "competency", competency.value()))
                        .fetchAs(Long.class)
                        .one()
                        .orElse(0L)
                > 0;
    }
}
