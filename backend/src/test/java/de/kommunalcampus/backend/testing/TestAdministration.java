// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.testing;

import de.kommunalcampus.backend.agreement.TenantSwitch;
import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.neo4j.driver.Driver;

/** An administration of one test alone, beside the sample world and taken away at the end. */
public final class TestAdministration implements AutoCloseable {
    private final Driver driver;
    private final TenantId tenant = new TenantId("test-" + UUID.randomUUID());

    public TestAdministration(Driver driver) {
        this.driver = driver;
        write("""
                CREATE (root:OrgUnit {id: $tenant, tenantId: $tenant, handle: $tenant, name: 'Stadt Prüfstein', kind: 'MUNICIPALITY',
                                      latitude: 50.4, longitude: 8.9})
                CREATE (:OrgUnit {id: $tenant + '-33', tenantId: $tenant, number: '33', name: 'Bürgerbüro', kind: 'UNIT'})
                  -[:PART_OF]->(root)
                """, Map.of());
    }

    public TenantId tenant() {
        return tenant;
    }

    /** Somebody who works in the office of the sample world's role, and holds nothing yet. */
    public SignedInAccount employee(String jobRole, PermissionRole... roles) {
        String id = "employee-" + UUID.randomUUID();
        write("""
                MATCH (unit:OrgUnit {id: $tenant + '-33'})
                MATCH (role:JobRole {id: $jobRole})
                CREATE (e:Employee {id: $id, tenantId: $tenant, firstName: 'Petra', lastName: 'Prüfer'})
                CREATE (e)-[:WORKS_IN]->(unit)
                CREATE (e)-[:WORKS_AS {share: 1.0}]->(role)
                """, Map.of("id", id, "jobRole", jobRole));
        return account(new EmployeeId(id), roles.length == 0 ? Set.of(PermissionRole.EMPLOYEE) : Set.of(roles));
    }

    public void reportsTo(SignedInAccount employee, SignedInAccount superior) {
        write(
                "MATCH (e:Employee {id: $employee}), (s:Employee {id: $superior}) CREATE (e)-[:REPORTS_TO]->(s)",
                Map.of("employee", id(employee), "superior", id(superior)));
    }

    /** Records an agreement on a function that is off without one. */
    public void agreesOn(TenantSwitch which) {
        write(
                "MERGE (s:TenantSwitch {id: $tenant + '/' + $which, tenantId: $tenant}) SET s.on = true, s.number = 1",
                Map.of("which", which.name()));
    }

    /** A self-paced course of this administration's own that teaches a competency of the sample world. */
    public String course(String title, String competency) {
        String id = "course-" + UUID.randomUUID();
        write("""
                MATCH (k:Competency {id: $competency})
                CREATE (p:Provider {id: 'provider-' + $id, tenantId: $tenant, name: 'Hausfortbildung', kind: 'INTERNAL'})
                CREATE (p)-[:OFFERS]->(c:Course {
                  id: $id, tenantId: $tenant, externalId: $id, title: $title, promise: 'Sie können es.',
                  description: 'Ein Kurs.', format: 'SELF_STUDY', selfPaced: true,
                  startLink: 'https://lernen.pruefstein.example', hours: 2.0, daysAbsent: 0.0, language: 'de',
                  priceKind: 'FREE', certificate: true, lastConfirmedOn: date(), state: 'PUBLISHED'})
                CREATE (c)-[:TEACHES {toLevel: 'BASIC', confidence: 1.0}]->(k)
                """, Map.of("id", id, "title", title, "competency", competency));
        return id;
    }

    /** Any statement, with {@code $tenant} bound to this administration. */
    public void write(String cypher, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("tenant", tenant.value());
        driver.executableQuery(cypher).withParameters(all).execute();
    }

    public long count(String cypher, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("tenant", tenant.value());
        return driver.executableQuery(cypher)
                .withParameters(all)
                .execute()
                .records()
                .getFirst()
                .get(0)
                .asLong();
    }

    private SignedInAccount account(EmployeeId employee, Set<PermissionRole> roles) {
        return new SignedInAccount(
                new AccountId("account-" + employee.value()),
                employee.value() + "@pruefstein.example",
                "Petra Prüfer",
                tenant,
                roles,
                employee,
                null);
    }

    private static String id(SignedInAccount account) {
        EmployeeId employee = account.employee();
        return employee == null ? "" : employee.value();
    }

    @Override
    public void close() {
        write("MATCH (n {tenantId: $tenant}) DETACH DELETE n", Map.of());
    }
}
