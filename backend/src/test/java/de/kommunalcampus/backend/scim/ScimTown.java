// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;

/** An administration of one test alone, its administrator and its directory with a token. */
final class ScimTown implements AutoCloseable {
    private final Driver driver;
    private final TestAdministration administration;
    private final SignedInAccount administrator;
    private final Directory directory;

    ScimTown(Driver driver, int port, ScimTokens tokens) {
        this.driver = driver;
        this.administration = new TestAdministration(driver);
        this.administrator = administration.employee("none", PermissionRole.TENANT_ADMIN);
        administration.write("""
                CREATE (:Account {id: 'admin-' + $tenant, tenantId: $tenant, login: 'admin-' + $tenant, displayName: 'Kim',
                  state: 'ACTIVE', passwordHash: 'none', roles: ['TENANT_ADMIN'], version: 0})
                """, Map.of());
        this.directory = new Directory(port, token(tokens));
    }

    String token(ScimTokens tokens) {
        return tokens.create(administrator, "Verzeichnis", LocalDate.now().plusDays(30))
                .secret();
    }

    Directory directory() {
        return directory;
    }

    SignedInAccount administrator() {
        return administrator;
    }

    TestAdministration administration() {
        return administration;
    }

    String office() {
        return administration.tenant().value() + "-33";
    }

    /** Somebody who came by form or file. */
    void employee(String number, String first, String last) {
        administration.write("""
                MATCH (unit:OrgUnit {id: $tenant + '-33'})
                CREATE (:Employee {id: $tenant + '-e' + $number, tenantId: $tenant, personnelNumber: $number,
                  personnelKey: $tenant + '/' + $number, firstName: $first, lastName: $last})-[:WORKS_IN]->(unit)
                """, Map.of("number", number, "first", first, "last", last));
    }

    /** An account that somebody can sign in with. */
    void account(String employee, PermissionRole role) {
        administration.write("""
                MATCH (e:Employee {id: $employee, tenantId: $tenant})
                CREATE (a:Account {id: 'account-' + $employee, tenantId: $tenant, login: 'login-' + $employee,
                  displayName: 'Kim', state: 'ACTIVE', passwordHash: 'none', roles: [$role], version: 0})-[:BELONGS_TO]->(e)
                """, Map.of("employee", employee, "role", role.name()));
    }

    long count(String cypher) {
        return administration.count(cypher, Map.of());
    }

    /** Who works where, in which state, without what differs between two runs. */
    List<String> staff() {
        return driver
                .executableQuery("""
                        MATCH (e:Employee {tenantId: $tenant})-[:WORKS_IN]->(u:OrgUnit)
                        OPTIONAL MATCH (e)-[:PROVISIONED_AS]->(s:ScimUser)
                        RETURN e.firstName + '|' + e.lastName + '|' + coalesce(e.personnelNumber, '') + '|' + coalesce(e.workMail, '')
                          + '|' + coalesce(e.state, 'ACTIVE') + '|' + u.name + '|' + coalesce(toString(s.deleted), '-') AS line
                        ORDER BY line
                        """)
                .withParameters(Map.of("tenant", administration.tenant().value()))
                .execute()
                .records()
                .stream()
                .map(row -> row.get("line").asString())
                .toList();
    }

    /** The changes that the audit log tells, oldest first. */
    List<String> audited(String action) {
        return driver
                .executableQuery("""
                        MATCH (n:AuditEntry {tenantId: $tenant, action: $action}) RETURN n.details AS line ORDER BY n.seq
                        """)
                .withParameters(Map.of("tenant", administration.tenant().value(), "action", action))
                .execute()
                .records()
                .stream()
                .map(row -> row.get("line").asString())
                .toList();
    }

    @Override
    public void close() {
        directory.close();
        administration.close();
    }
}
