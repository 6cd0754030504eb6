// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.graph;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.profile.Goals;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.need.Goal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Neo4jGoals implements Goals {
    private static final String VISIBLE = """
            OPTIONAL MATCH (c:Competency)
            WHERE c.id IN keys($competencies) AND c.tenantId IN ['shared', $tenant]
            WITH collect(c.id) AS competencies
            OPTIONAL MATCH (r:JobRole)
            WHERE r.id IN keys($jobRoles) AND r.tenantId IN ['shared', $tenant]
            RETURN competencies, collect(r.id) AS jobRoles
            """;

    /** A goal without a day loses the one it had: the goals are stated as a whole. */
    private static final String REPLACE = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})
            CALL (e) {
              MATCH (e)-[old:AIMS_AT]->(goal)
              WHERE NOT (goal:Competency AND goal.id IN keys($competencies))
                AND NOT (goal:JobRole AND goal.id IN keys($jobRoles))
              DELETE old
            }
            CALL (e) {
              MATCH (c:Competency) WHERE c.id IN keys($competencies) AND c.tenantId IN ['shared', $tenant]
              MERGE (e)-[aim:AIMS_AT]->(c)
              SET aim.by = $competencies[c.id]
            }
            CALL (e) {
              MATCH (r:JobRole) WHERE r.id IN keys($jobRoles) AND r.tenantId IN ['shared', $tenant]
              MERGE (e)-[aim:AIMS_AT]->(r)
              SET aim.by = $jobRoles[r.id]
            }
            """;

    private final Neo4jClient client;

    Neo4jGoals(Neo4jClient client) {
        this.client = client;
    }

    @Override
    @Transactional
    public Set<String> replace(TenantId tenant, EmployeeId employee, List<Goal> goals) {
        Map<String, @Nullable LocalDate> competencies = new HashMap<>();
        Map<String, @Nullable LocalDate> jobRoles = new HashMap<>();
        for (Goal goal : goals) {
            switch (goal) {
                case Goal.CompetencyGoal(var id, var level, var by) -> competencies.put(id.value(), by);
                case Goal.JobRoleGoal(var id, var by) -> jobRoles.put(id.value(), by);
            }
        }
        Map<String, Object> parameters = Map.of(
                "tenant",
                tenant.value(),
                "employee",
                employee.value(),
                "competencies",
                competencies,
                "jobRoles",
                jobRoles);
        EmployeeLock.take(client, tenant, employee);
        Set<String> unknown = unknown(parameters, competencies.keySet(), jobRoles.keySet());
        if (unknown.isEmpty()) {
            client.query(REPLACE).bindAll(parameters).run();
        }
        return unknown;
    }

    private Set<String> unknown(Map<String, Object> parameters, Set<String> competencies, Set<String> jobRoles) {
        GraphRow visible = client.query(VISIBLE)
                .bindAll(parameters)
                .fetchAs(GraphRow.class)
                .mappedBy((types, row) -> new GraphRow(row))
                .one()
                .orElseThrow();
        Set<String> unknown = without(competencies, visible.texts("competencies"));
        unknown.addAll(without(jobRoles, visible.texts("jobRoles")));
        return unknown;
    }

    private static Set<String> without(Set<String> ids, List<String> known) {
        Set<String> left = new HashSet<>(ids);
        known.forEach(left::remove);
        return left;
    }
}
