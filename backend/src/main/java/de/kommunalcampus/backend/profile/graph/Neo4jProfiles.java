// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.graph;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.profile.ProfileDetails;
import de.kommunalcampus.backend.profile.Profiles;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

@Repository
class Neo4jProfiles implements Profiles {
    private static final String PROFILE = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})
            OPTIONAL MATCH (root:OrgUnit {id: $tenant, tenantId: $tenant})
            RETURN e AS employee, root.latitude AS latitude, root.longitude AS longitude,
              head(COLLECT {
                MATCH path = (e)-[:WORKS_IN]->(:OrgUnit)-[:PART_OF*0..10]->(u:OrgUnit {tenantId: $tenant})
                WHERE u.budgetPerPerson IS NOT NULL
                RETURN u.budgetPerPerson ORDER BY length(path), u.budgetPerPerson LIMIT 1
              }) AS budget,
              [(e)-[:WORKS_IN]->(:OrgUnit)-[:PART_OF*0..10]->(u:OrgUnit {tenantId: $tenant}) | u.id] AS units,
              [(e)-[w:WORKS_AS]->(r:JobRole) WHERE r.tenantId IN ['shared', $tenant]
                | {id: r.id, share: w.share}] AS jobRoles,
              [(e)-[:HAS]->(a:Assessment {tenantId: $tenant})-[:OF]->(c:Competency)
                WHERE c.tenantId IN ['shared', $tenant]
                | a {.id, .level, .source, .assessedOn, .validUntil, .recordedAt, .checkedBy, competency: c.id}] AS assessments,
              [(e)-[g:AIMS_AT]->(c:Competency) WHERE c.tenantId IN ['shared', $tenant]
                | {id: c.id, by: g.by}] AS competencyGoals,
              [(e)-[g:AIMS_AT]->(r:JobRole) WHERE r.tenantId IN ['shared', $tenant]
                | {id: r.id, by: g.by}] AS jobRoleGoals,
              [(e)-[d:DOES]->(t:Task) WHERE t.tenantId IN ['shared', $tenant]
                | {id: t.id, confidence: d.confidence}] AS ownTasks,
              [(e)-[:SETS_ASIDE]->(c:Competency) WHERE c.tenantId IN ['shared', $tenant] | c.id] AS setAside,
              [(e)-[d:COMPLETED]->(c:Course) WHERE c.tenantId IN ['shared', $tenant]
                | {id: c.id, on: d.on}] AS completed
            """;

    private static final String DETAILS = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})-[:WORKS_IN]->(unit:OrgUnit {tenantId: $tenant})
            OPTIONAL MATCH (root:OrgUnit {id: $tenant, tenantId: $tenant})
            OPTIONAL CALL (e) {
              MATCH (e)-[:WORKS_AS]->(r:JobRole) WHERE r.tenantId IN ['shared', $tenant]
              MATCH (r)-[q:REQUIRES]->(c:Competency) WHERE c.tenantId IN ['shared', $tenant]
              RETURN c, {ref: r {.id, .label, .labelEn}, level: q.level} AS requirement, null AS wish, null AS assessment, null AS own
            UNION
              MATCH (e)-[:WORKS_AS]->(r:JobRole)-[:PERFORMS]->(t:Task)
              WHERE r.tenantId IN ['shared', $tenant] AND t.tenantId IN ['shared', $tenant]
              MATCH (t)-[q:REQUIRES]->(c:Competency) WHERE c.tenantId IN ['shared', $tenant]
              RETURN c, {ref: t {.id, .label, .labelEn}, level: q.level} AS requirement, null AS wish, null AS assessment, null AS own
            UNION
              MATCH (e)-[:HAS]->(a:Assessment {tenantId: $tenant})-[:OF]->(c:Competency)
              WHERE c.tenantId IN ['shared', $tenant]
              RETURN c, null AS requirement, null AS wish,
                a {.id, .level, .source, .assessedOn, .validUntil, .recordedAt, .checkedBy} AS assessment, null AS own
            UNION
              MATCH (e)-[:AIMS_AT]->(c:Competency) WHERE c.tenantId IN ['shared', $tenant]
              RETURN c, null AS requirement, {ref: c {.id, .label, .labelEn}} AS wish, null AS assessment, null AS own
            UNION
              MATCH (e)-[:AIMS_AT]->(r:JobRole) WHERE r.tenantId IN ['shared', $tenant]
              MATCH (r)-[q:REQUIRES]->(c:Competency) WHERE c.tenantId IN ['shared', $tenant]
              RETURN c, null AS requirement, {ref: r {.id, .label, .labelEn}, level: q.level} AS wish,
                null AS assessment, null AS own
            UNION
              MATCH (e)-[:AIMS_AT]->(r:JobRole)-[:PERFORMS]->(t:Task)
              WHERE r.tenantId IN ['shared', $tenant] AND t.tenantId IN ['shared', $tenant]
              MATCH (t)-[q:REQUIRES]->(c:Competency) WHERE c.tenantId IN ['shared', $tenant]
              RETURN c, null AS requirement, {ref: r {.id, .label, .labelEn}, level: q.level} AS wish,
                null AS assessment, null AS own
            UNION
              MATCH (e)-[d:DOES]->(t:Task) WHERE t.tenantId IN ['shared', $tenant]
              MATCH (t)-[q:REQUIRES]->(c:Competency) WHERE c.tenantId IN ['shared', $tenant]
              RETURN c, null AS requirement, null AS wish, null AS assessment,
                {ref: t {.id, .label, .labelEn}, level: q.level, confidence: d.confidence} AS own
            }
            WITH e, unit, root, c, collect(requirement) AS requirements, collect(wish) AS wishes,
              collect(assessment) AS assessments, collect(own) AS own
            ORDER BY c.label, c.id
            WITH e, unit, root, collect(
              c {.id, .label, .labelEn, .area, .areaEn, .levelDescriptions, requirements: requirements,
                wishes: wishes, assessments: assessments, own: own,
                setAside: EXISTS { (e)-[:SETS_ASIDE]->(c) }}
            ) AS competencies
            RETURN e AS employee, unit {.id, .name} AS unit, competencies,
              root.latitude AS latitude, root.longitude AS longitude,
              COLLECT {
                MATCH (e)-[w:WORKS_AS]->(r:JobRole) WHERE r.tenantId IN ['shared', $tenant]
                RETURN r {.id, .label, .labelEn, share: w.share} ORDER BY w.share DESC, r.label
              } AS jobRoles,
              COLLECT {
                MATCH (e)-[:WORKS_AS]->(:JobRole)-[:PERFORMS]->(t:Task) WHERE t.tenantId IN ['shared', $tenant]
                WITH DISTINCT t RETURN t {.id, .label, .labelEn} ORDER BY t.label
              } AS tasks,
              COLLECT {
                MATCH (e)-[d:DOES]->(t:Task) WHERE t.tenantId IN ['shared', $tenant]
                RETURN t {.id, .label, .labelEn, confidence: d.confidence} ORDER BY t.label, t.id
              } AS ownTasks,
              COLLECT {
                MATCH (e)-[g:AIMS_AT]->(c:Competency) WHERE c.tenantId IN ['shared', $tenant]
                RETURN c {.id, .label, .labelEn, by: g.by} ORDER BY c.label
              } AS competencyGoals,
              COLLECT {
                MATCH (e)-[g:AIMS_AT]->(r:JobRole) WHERE r.tenantId IN ['shared', $tenant]
                RETURN r {.id, .label, .labelEn, by: g.by} ORDER BY r.label
              } AS jobRoleGoals
            """;

    private final Neo4jClient client;

    Neo4jProfiles(Neo4jClient client) {
        this.client = client;
    }

    @Override
    public Optional<EmployeeProfile> find(TenantId tenant, EmployeeId employee, LocalDate today) {
        return client.query(PROFILE)
                .bindAll(parameters(tenant, employee))
                .fetchAs(EmployeeProfile.class)
                .mappedBy((types, row) -> SnapshotMapper.profile(tenant, new GraphRow(row), today))
                .one();
    }

    @Override
    public Optional<ProfileDetails> findDetails(TenantId tenant, EmployeeId employee) {
        return client.query(DETAILS)
                .bindAll(parameters(tenant, employee))
                .fetchAs(ProfileDetails.class)
                .mappedBy((types, row) -> DetailsMapper.details(new GraphRow(row)))
                .one();
    }

    private static Map<String, Object> parameters(TenantId tenant, EmployeeId employee) {
        return Map.of("tenant", tenant.value(), "employee", employee.value());
    }
}
