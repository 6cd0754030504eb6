// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.graph;

import de.kommunalcampus.backend.identity.AccountEntry;
import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.AccountState;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What administrators read and change of accounts. */
final class AccountStatements {
    static final List<String> STATES =
            Arrays.stream(AccountState.values()).map(Enum::name).toList();

    private static final String SEARCHED = """
            MATCH (a:Account {tenantId: $tenant})
            WHERE a.state IN $states AND ($role = '' OR $role IN a.roles)
              AND ($text = '' OR a.login CONTAINS $text OR toLower(a.displayName) CONTAINS $text)
            """;

    private static final String ENTRY = """
            RETURN a.id AS id, a.login AS login, a.displayName AS displayName, a.state AS state, a.roles AS roles,
              head([(a)-[:BELONGS_TO]->(e:Employee) | e.id]) AS employee,
              head([(a)-[:BELONGS_TO]->(p:Provider) | p.id]) AS provider,
              CASE WHEN a.codeUntil > $now THEN a.codeUntil END AS codeUntil, a.language AS language
            """;

    static final String LIST = SEARCHED + ENTRY + "ORDER BY toLower(displayName), login SKIP $skip LIMIT $most";

    static final String COUNT = SEARCHED + "RETURN count(a)";

    static final String ONE = "MATCH (a:Account {id: $id, tenantId: $tenant})\n" + ENTRY;

    static final String CHANGE_ROLES = """
            MATCH (a:Account {id: $id, tenantId: $tenant})
            SET a.roles = $values
            RETURN count(a)
            """;

    static final String END = """
            MATCH (a:Account {id: $id, tenantId: $tenant})
            SET a.state = 'ENDED'
            REMOVE a.codeHash, a.codeUntil
            RETURN count(a)
            """;

    /** Whoever has no password yet needs the invitation afterwards; another code may be in strange hands. */
    static final String LOCK = """
            MATCH (a:Account {id: $id, tenantId: $tenant})
            SET a.state = 'LOCKED',
              a.codeHash = CASE WHEN a.passwordHash IS NULL THEN a.codeHash END,
              a.codeUntil = CASE WHEN a.passwordHash IS NULL THEN a.codeUntil END
            RETURN count(a)
            """;

    static final String UNLOCK = """
            MATCH (a:Account {id: $id, tenantId: $tenant})
            SET a.state = CASE WHEN a.passwordHash IS NULL AND a.signOnKey IS NULL THEN 'INVITED' ELSE 'ACTIVE' END
            RETURN count(a)
            """;

    static final String HAS_LEFT = """
            RETURN EXISTS {
              (:Account {id: $id, tenantId: $tenant})-[:BELONGS_TO]->(e:Employee {tenantId: $tenant}) WHERE e.state = 'LEFT'
            } AS hasLeft
            """;

    static final String OF_EMPLOYEE = """
            MATCH (a:Account {tenantId: $tenant})-[:BELONGS_TO]->(:Employee {id: $employee, tenantId: $tenant})
            WHERE a.state <> 'ENDED'
            RETURN a.id
            """;

    static final String RENAME = """
            MATCH (a:Account {tenantId: $tenant})-[:BELONGS_TO]->(:Employee {id: $employee, tenantId: $tenant})
            SET a.displayName = $name
            """;

    static final String NAMES = """
            UNWIND $ids AS id
            MATCH (a:Account {id: id, tenantId: $tenant})
            RETURN a.id AS id, a.displayName AS name
            """;

    static final String IDS_OF_PERSON = """
            MATCH (e:Employee {tenantId: $tenant})
            WHERE e.id = $id OR EXISTS { (:Account {id: $id, tenantId: $tenant})-[:BELONGS_TO]->(e) }
            UNWIND [e.id] + [(a:Account {tenantId: $tenant})-[:BELONGS_TO]->(e) | a.id] AS id
            RETURN DISTINCT id
            """;

    static final String WITHOUT_ACCOUNT = """
            MATCH (e:Employee {tenantId: $tenant, personnelKey: $key})
            WHERE coalesce(e.state, 'ACTIVE') = 'ACTIVE'
              AND NOT EXISTS { (a:Account)-[:BELONGS_TO]->(e) WHERE a.state <> 'ENDED' }
            RETURN e.id
            """;

    private static final String ADMINISTRATOR = """
            MATCH (a:Account {tenantId: $tenant})
            WHERE CASE $tenant WHEN 'shared' THEN 'PLATFORM_ADMIN' ELSE 'TENANT_ADMIN' END IN a.roles
            """;

    /**
     * Writing any property takes the lock; it does not stay. Not a sum with its old value: the database takes a second
     * lock for reading that, gives it back at once, and two transactions then wait for each other.
     */
    static final String LOCK_ADMINISTRATORS =
            ADMINISTRATOR + "WITH a ORDER BY a.id SET a.changing = true REMOVE a.changing";

    static final String ADMINISTRATORS = ADMINISTRATOR + "AND a.state = 'ACTIVE' RETURN count(a)";

    private AccountStatements() {}

    static AccountEntry entry(GraphRow row) {
        String employee = row.findText("employee");
        String provider = row.findText("provider");
        return new AccountEntry(
                new AccountId(row.text("id")),
                row.text("login"),
                row.text("displayName"),
                row.oneOf(AccountState.class, "state"),
                row.texts("roles").stream().map(PermissionRole::valueOf).collect(Collectors.toSet()),
                id(employee),
                provider == null ? null : new ProviderId(provider),
                row.findInstant("codeUntil"),
                row.findText("language"));
    }

    private static @Nullable EmployeeId id(@Nullable String employee) {
        return employee == null ? null : new EmployeeId(employee);
    }
}
