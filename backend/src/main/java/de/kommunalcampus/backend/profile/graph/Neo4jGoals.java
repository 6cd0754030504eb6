// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.graph;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.profile.Goals;
import de.kommunalcampus.backend.profile.TooManyGoals;
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

    /** A goal that is set without a day loses the one it had. */
    private static final String CHANGE = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})
            CALL (e) {
              MATCH (e)-[old:AIMS_AT]->(goal)
              WHERE (goal:Competency AND goal.id IN $droppedCompetencies)
                OR (goal:JobRole AND goal.id IN $droppedJobRoles)
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
            RETURN COUNT { (e)-[:AIMS_AT]->() } AS total
            """;

    private final Neo4jClient client;

    Neo4jGoals(Neo4jClient client) {
        this.client = client;
    }

    @Override
    @Transactional
    public Set<String> change(TenantId tenant, EmployeeId employee, List<Goal> set, List<Goal> dropped) {
        Days days = Days.of(set);
        Days gone = Days.of(dropped);
        Map<String, Object> parameters = Map.of(
                "tenant", tenant.value(),
                "employee", employee.value(),
                "competencies", days.competencies(),
                "jobRoles", days.jobRoles(),
                "droppedCompetencies", List.copyOf(gone.competencies().keySet()),
                "droppedJobRoles", List.copyOf(gone.jobRoles().keySet()));
        EmployeeLock.take(client, tenant, employee);
        Set<String> unknown = unknown(
                parameters, days.competencies().keySet(), days.jobRoles().keySet());
        if (unknown.isEmpty()) {
            long total = client.query(CHANGE)
                    .bindAll(parameters)
                    .fetchAs(Long.class)
                    .one()
                    .orElse(0L);
            if (total > MOST) {
                throw new TooManyGoals();
            }
        }
        return unknown;
    }

    /** The day of each goal, or none, by its id. */
    private record Days(Map<String, @Nullable LocalDate> competencies, Map<String, @Nullable LocalDate> jobRoles) {
        static Days of(List<Goal> goals) {
            Days days = new Days(new HashMap<>(), new HashMap<>());
            for (Goal goal : goals) {
                switch (goal) {
                    case Goal.CompetencyGoal(var id, var level, var by) -> days.competencies.put(id.value(), by);
                    case Goal.JobRoleGoal(var id, var by) -> days.jobRoles.put(id.value(), by);
                }
            }
            return days;
        }
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
