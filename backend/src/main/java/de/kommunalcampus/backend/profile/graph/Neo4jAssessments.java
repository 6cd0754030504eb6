// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.graph;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.profile.Assessment;
import de.kommunalcampus.backend.profile.Assessments;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

@Repository
class Neo4jAssessments implements Assessments {
    private static final String LINK = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})
            MATCH (c:Competency {id: $competency}) WHERE c.tenantId IN ['shared', $tenant]
            MATCH (a:Assessment {id: $assessment, tenantId: $tenant})
            CREATE (e)-[:HAS]->(a)-[:OF]->(c)
            RETURN count(a) AS linked
            """;

    private final AssessmentNodes nodes;
    private final Neo4jClient client;

    Neo4jAssessments(AssessmentNodes nodes, Neo4jClient client) {
        this.nodes = nodes;
        this.client = client;
    }

    @Override
    @Transactional
    public boolean add(TenantId tenant, EmployeeId employee, CompetencyId competency, Assessment assessment) {
        EmployeeLock.take(client, tenant, employee);
        nodes.save(AssessmentNode.of(tenant, assessment));
        long linked = client.query(LINK)
                .bindAll(Map.of(
                        "tenant", tenant.value(),
                        "employee", employee.value(),
                        "competency", competency.value(),
                        "assessment", assessment.id()))
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
        if (linked == 0) {
            // An assessment of nobody or of nothing must not stay behind.
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return linked > 0;
    }
}
