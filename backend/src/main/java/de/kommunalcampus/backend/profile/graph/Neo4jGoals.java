// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.graph;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.profile.Goals;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Neo4jGoals implements Goals {
    private static final String VISIBLE = """
            OPTIONAL MATCH (c:Competency)
            WHERE c.id IN $competencies AND c.tenantId IN ['shared', $tenant]
            WITH collect(c.id) AS competencies
            OPTIONAL MATCH (r:JobRole)
            WHERE r.id IN $jobRoles AND r.tenantId IN ['shared', $tenant]
            RETURN competencies, collect(r.id) AS jobRoles
            """;

    private static final String REPLACE = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})
            CALL (e) {
              MATCH (e)-[old:AIMS_AT]->(goal)
              WHERE NOT (goal:Competency AND goal.id IN $competencies)
                AND NOT (goal:JobRole AND goal.id IN $jobRoles)
              DELETE old
            }
            CALL (e) {
              MATCH (c:Competency) WHERE c.id IN $competencies AND c.tenantId IN ['shared', $tenant]
              MERGE (e)-[:AIMS_AT]->(c)
            }
            CALL (e) {
              MATCH (r:JobRole) WHERE r.id IN $jobRoles AND r.tenantId IN ['shared', $tenant]
              MERGE (e)-[:AIMS_AT]->(r)
            }
            """;

    private final Neo4jClient client;

    Neo4jGoals(Neo4jClient client) {
        this.client = client;
    }

    @Override
    @Transactional
    public Set<String> replace(
            TenantId tenant, EmployeeId employee, Set<CompetencyId> competencies, Set<JobRoleId> jobRoles) {
        Map<String, Object> parameters = Map.of(
                "tenant", tenant.value(),
                "employee", employee.value(),
                "competencies", competencies.stream().map(CompetencyId::value).toList(),
                "jobRoles", jobRoles.stream().map(JobRoleId::value).toList());
        EmployeeLock.take(client, tenant, employee);
        Set<String> unknown = unknown(parameters);
        if (unknown.isEmpty()) {
            client.query(REPLACE).bindAll(parameters).run();
        }
        return unknown;
    }

    private Set<String> unknown(Map<String, Object> parameters) {
        Map<String, Object> visible =
                client.query(VISIBLE).bindAll(parameters).fetch().one().orElseThrow();
        Set<String> unknown = new HashSet<>();
        for (String kind : List.of("competencies", "jobRoles")) {
            Set<Object> missing = new HashSet<>((List<?>) parameters.getOrDefault(kind, List.of()));
            missing.removeAll(new HashSet<>((List<?>) visible.getOrDefault(kind, List.of())));
            missing.forEach(id -> unknown.add(id.toString()));
        }
        return unknown;
    }
}
