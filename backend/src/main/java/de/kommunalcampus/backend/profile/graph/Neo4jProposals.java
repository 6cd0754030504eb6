// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.graph;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.platform.SealedTexts;
import de.kommunalcampus.backend.profile.Proposal;
import de.kommunalcampus.backend.profile.Proposals;
import de.kommunalcampus.matchingmodel.catalogue.Label;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

@Repository
class Neo4jProposals implements Proposals {
    private static final String FOUND = """
            MATCH (e)-[:PROPOSES]->(p)-[:FOR]->(target:JobRole|OrgUnit) WHERE target.tenantId IN ['shared', $tenant]
            RETURN p AS proposal, e {.id, .firstName, .lastName} AS employee,
              target {.id, label: coalesce(target.label, target.name), .labelEn} AS target,
              COLLECT {
                MATCH (e)-[:WORKS_AS|WORKS_IN]->(now:JobRole|OrgUnit)
                WHERE now.tenantId IN ['shared', $tenant] AND (now:JobRole) = (target:JobRole)
                RETURN now {.id, label: coalesce(now.label, now.name), .labelEn}
                ORDER BY coalesce(now.label, now.name)
              } AS current
            """;

    private static final String OWN = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})-[:PROPOSES]->(p:Proposal {tenantId: $tenant})
            """ + FOUND + "ORDER BY p.statedOn DESC, p.id LIMIT 20";

    private static final String ALL = """
            MATCH (e:Employee {tenantId: $tenant})-[:PROPOSES]->(p:Proposal {tenantId: $tenant})
            WHERE coalesce(e.state, 'ACTIVE') = 'ACTIVE'
            """ + FOUND + """
            ORDER BY p.state <> 'OPEN', p.decidedOn DESC, p.statedOn, p.id LIMIT 200
            """;

    private static final String ONE = """
            MATCH (e:Employee {tenantId: $tenant})-[:PROPOSES]->(p:Proposal {id: $id, tenantId: $tenant})
            """ + FOUND;

    private static final String PROPOSER = """
            MATCH (e:Employee {tenantId: $tenant})-[:PROPOSES]->(:Proposal {id: $id, tenantId: $tenant})
            RETURN e.id AS id
            """;

    private static final String ADD = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})
            MATCH (target:JobRole|OrgUnit {id: $target})
            WHERE target.tenantId IN ['shared', $tenant]
              AND CASE $kind WHEN 'JOB_ROLE' THEN target:JobRole ELSE target:OrgUnit END
              AND NOT EXISTS { (e)-[:WORKS_AS|WORKS_IN]->(target) }
            CALL (e) {
              MATCH (e)-[:PROPOSES]->(old:Proposal {tenantId: $tenant, kind: $kind, state: 'OPEN'})
              DETACH DELETE old
            }
            CREATE (e)-[:PROPOSES]->(p:Proposal {
              id: $id, tenantId: $tenant, kind: $kind, statedOn: $today, state: 'OPEN'})-[:FOR]->(target)
            RETURN count(p) AS added
            """;

    private static final String REMOVE = "MATCH (p:Proposal {id: $id, tenantId: $tenant}) DETACH DELETE p";

    private static final String CARRY_OUT_ROLE = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})
            MATCH (r:JobRole {id: $target}) WHERE r.tenantId IN ['shared', $tenant]
            CALL (e) { MATCH (e)-[old:WORKS_AS]->(:JobRole) DELETE old }
            CREATE (e)-[:WORKS_AS {share: 1.0}]->(r)
            """;

    private static final String CARRY_OUT_UNIT = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})
            MATCH (u:OrgUnit {id: $target, tenantId: $tenant})
            CALL (e) { MATCH (e)-[old:WORKS_IN]->(:OrgUnit) DELETE old }
            CREATE (e)-[:WORKS_IN]->(u)
            """;

    private static final String SEE = "MATCH (p:Proposal {id: $id, tenantId: $tenant}) SET p.seen = true";

    private static final String CLOSE = """
            MATCH (p:Proposal {id: $id, tenantId: $tenant})
            SET p += $decision
            """;

    private final Neo4jClient client;
    private final SealedTexts texts;

    Neo4jProposals(Neo4jClient client, SealedTexts texts) {
        this.client = client;
        this.texts = texts;
    }

    @Override
    public List<Proposal> listOf(TenantId tenant, EmployeeId employee) {
        return List.copyOf(proposals(OWN, Map.of("tenant", tenant.value(), "employee", employee.value()))
                .all());
    }

    @Override
    public List<Proposal> list(TenantId tenant) {
        return List.copyOf(proposals(ALL, Map.of("tenant", tenant.value())).all());
    }

    @Override
    public Optional<Proposal> lock(TenantId tenant, String id) {
        Map<String, Object> parameters = Map.of("tenant", tenant.value(), "id", id);
        Optional<String> proposer = proposer(tenant, id);
        proposer.ifPresent(employee -> EmployeeLock.take(client, tenant, new EmployeeId(employee)));
        return proposer.flatMap(any -> proposals(ONE, parameters).one());
    }

    @Override
    public boolean add(
            TenantId tenant, EmployeeId employee, String id, Proposal.Kind kind, String target, LocalDate today) {
        EmployeeLock.take(client, tenant, employee);
        return client.query(ADD)
                        .bindAll(Map.of(
                                "tenant",
                                tenant.value(),
                                "employee",
                                employee.value(),
                                "id",
                                id,
                                "kind",
                                kind.name(),
                                "target",
                                target,
                                "today",
                                today))
                        .fetchAs(Long.class)
                        .one()
                        .orElse(0L)
                > 0;
    }

    @Override
    public void remove(TenantId tenant, String id) {
        client.query(REMOVE).bindAll(Map.of("tenant", tenant.value(), "id", id)).run();
    }

    @Override
    public void see(TenantId tenant, String id) {
        client.query(SEE).bindAll(Map.of("tenant", tenant.value(), "id", id)).run();
    }

    @Override
    public void carryOut(TenantId tenant, Proposal proposal) {
        String cypher = switch (proposal.kind()) {
            case JOB_ROLE -> CARRY_OUT_ROLE;
            case ORG_UNIT -> CARRY_OUT_UNIT;
        };
        client.query(cypher)
                .bindAll(Map.of(
                        "tenant", tenant.value(),
                        "employee", proposal.employee().value(),
                        "target", proposal.target().id()))
                .run();
    }

    @Override
    public void close(
            TenantId tenant,
            String id,
            Proposal.State state,
            EmployeeId decidedBy,
            LocalDate today,
            @Nullable String reason) {
        Map<String, @Nullable Object> decision = new HashMap<>();
        decision.put("state", state.name());
        decision.put("decidedBy", decidedBy.value());
        decision.put("decidedOn", today);
        decision.put("reason", reason == null ? null : sealed(tenant, id, reason));
        // What was seen before was not this.
        decision.put("seen", null);
        client.query(CLOSE)
                .bindAll(Map.of("tenant", tenant.value(), "id", id, "decision", decision))
                .run();
    }

    private Neo4jClient.RecordFetchSpec<Proposal> proposals(String cypher, Map<String, Object> parameters) {
        return client.query(cypher)
                .bindAll(parameters)
                .fetchAs(Proposal.class)
                .mappedBy((types, row) -> proposal(new GraphRow(row)));
    }

    private Optional<String> proposer(TenantId tenant, String id) {
        return client.query(PROPOSER)
                .bindAll(Map.of("tenant", tenant.value(), "id", id))
                .fetchAs(String.class)
                .one();
    }

    /** With the key of whose proposal it is, who is told. */
    private @Nullable String sealed(TenantId tenant, String id, String reason) {
        return proposer(tenant, id).map(person -> texts.seal(person, reason)).orElse(null);
    }

    private @Nullable String opened(String person, @Nullable String reason) {
        return reason == null ? null : texts.open(person, reason).orElse(null);
    }

    private Proposal proposal(GraphRow row) {
        GraphRow proposal = row.row("proposal");
        GraphRow employee = row.row("employee");
        return new Proposal(
                proposal.text("id"),
                new EmployeeId(employee.text("id")),
                employee.text("firstName") + " " + employee.text("lastName"),
                proposal.oneOf(Proposal.Kind.class, "kind"),
                ref(row.row("target")),
                row.list("current", Neo4jProposals::ref),
                proposal.date("statedOn"),
                proposal.oneOf(Proposal.State.class, "state"),
                proposal.findDate("decidedOn"),
                opened(employee.text("id"), proposal.findText("reason")),
                proposal.flag("seen"));
    }

    private static Ref ref(GraphRow row) {
        return new Ref(row.text("id"), new Label(row.text("label"), row.findText("labelEn")));
    }
}
