// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.graph;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.profile.Onboarding;
import de.kommunalcampus.backend.profile.Onboarding.Candidate;
import de.kommunalcampus.backend.profile.OnboardingStep;
import de.kommunalcampus.backend.profile.Onboardings;
import de.kommunalcampus.matchingmodel.catalogue.Label;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Neo4jOnboardings implements Onboardings {
    private static final int FEWEST_COLLEAGUES = 3;

    /** Tasks of the own roles first, then those of the most colleagues; people are counted and never named. */
    private static final String FIND = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})
            RETURN e.onboarding AS step, COLLECT {
              CALL (e) {
                MATCH (e)-[:WORKS_AS]->(r:JobRole)-[:PERFORMS]->(t:Task)
                WHERE r.tenantId IN ['shared', $tenant] AND t.tenantId IN ['shared', $tenant]
                RETURN t, 1 AS own, 0 AS people
              UNION
                MATCH (e)-[:WORKS_IN]->(:OrgUnit {tenantId: $tenant})<-[:WORKS_IN]-(other:Employee {tenantId: $tenant})
                WHERE other <> e AND coalesce(other.state, 'ACTIVE') = 'ACTIVE'
                MATCH (other)-[:WORKS_AS]->(r:JobRole)-[:PERFORMS]->(t:Task)
                WHERE r.tenantId IN ['shared', $tenant] AND t.tenantId IN ['shared', $tenant]
                RETURN t, 0 AS own, count(DISTINCT other) AS people
              }
              WITH t, max(own) AS own, max(people) AS people
              ORDER BY own DESC, people DESC, t.label, t.id LIMIT 40
              RETURN t {.id, .label, .labelEn, own: own = 1, people: people}
            } AS candidates
            """;

    private static final String REACH = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})
            SET e.onboarding = $step
            """;

    private final Neo4jClient client;

    Neo4jOnboardings(Neo4jClient client) {
        this.client = client;
    }

    @Override
    public Optional<Onboarding> find(TenantId tenant, EmployeeId employee) {
        return client.query(FIND)
                .bindAll(Map.of("tenant", tenant.value(), "employee", employee.value()))
                .fetchAs(Onboarding.class)
                .mappedBy((types, row) -> onboarding(new GraphRow(row)))
                .one();
    }

    @Override
    @Transactional
    public void reach(TenantId tenant, EmployeeId employee, OnboardingStep step) {
        EmployeeLock.take(client, tenant, employee);
        client.query(REACH)
                .bindAll(Map.of("tenant", tenant.value(), "employee", employee.value(), "step", step.name()))
                .run();
    }

    private static Onboarding onboarding(GraphRow row) {
        return new Onboarding(
                row.findOneOf(OnboardingStep.class, "step"), row.list("candidates", Neo4jOnboardings::candidate));
    }

    private static Candidate candidate(GraphRow row) {
        Ref task = new Ref(row.text("id"), new Label(row.text("label"), row.findText("labelEn")));
        return new Candidate(task, row.flag("own"), colleagues(row.findInteger("people")));
    }

    private static @Nullable Integer colleagues(@Nullable Integer people) {
        return people == null || people < FEWEST_COLLEAGUES ? null : people;
    }
}
