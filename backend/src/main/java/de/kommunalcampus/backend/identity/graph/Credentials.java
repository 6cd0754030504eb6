// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.graph;

import de.kommunalcampus.backend.identity.AccessPaused;
import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.AccountState;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.Logins;
import de.kommunalcampus.backend.identity.OpenAccounts;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Finds the account that somebody signs in to, before a tenant is known: the reads that no tenant limits. */
@Component
public class Credentials implements OpenAccounts {
    private static final String OWNERS = """
            OPTIONAL MATCH (account)-[:BELONGS_TO]->(employee:Employee)
            OPTIONAL MATCH (account)-[:BELONGS_TO]->(provider:Provider)
            OPTIONAL MATCH (root:OrgUnit {id: account.tenantId, tenantId: account.tenantId})
            RETURN account, employee.id AS employee,
              employee IS NOT NULL AND EXISTS { (:Employee)-[:REPORTS_TO]->(employee) } AS superior, provider.id AS provider,
              CASE root.state WHEN 'PAUSED' THEN 'LOCKED' ELSE account.state END AS state,
              coalesce(root.state = 'PAUSED', false) AND account.state = 'ACTIVE' AS paused
            LIMIT 1
            """;

    private static final String BY_LOGIN = "MATCH (account:Account {login: $login})\n" + OWNERS;

    private static final String BY_ID = "MATCH (account:Account {id: $id})\n" + OWNERS;

    private final Neo4jClient client;

    Credentials(Neo4jClient client) {
        this.client = client;
    }

    public Optional<StoredAccount> findByLogin(String login) {
        return find(BY_LOGIN, Map.of("login", Logins.normalise(login)));
    }

    /** For an account that has shown who it is by other means than its login. */
    public Optional<StoredAccount> findById(AccountId id) {
        return find(BY_ID, Map.of("id", id.value()));
    }

    @Override
    public Optional<SignedInAccount> find(AccountId account) {
        Optional<StoredAccount> stored = findById(account);
        if (stored.filter(StoredAccount::paused).isPresent()) {
            throw new AccessPaused();
        }
        return stored.filter(found -> found.state() == AccountState.ACTIVE).map(StoredAccount::account);
    }

    private Optional<StoredAccount> find(String cypher, Map<String, Object> parameters) {
        return client.query(cypher)
                .bindAll(parameters)
                .fetchAs(StoredAccount.class)
                .mappedBy((types, row) -> account(row))
                .one();
    }

    private static StoredAccount account(Record row) {
        Value node = row.get("account");
        String employee = text(row.get("employee"));
        String provider = text(row.get("provider"));
        SignedInAccount account = new SignedInAccount(
                new AccountId(node.get("id").asString()),
                node.get("login").asString(),
                node.get("displayName").asString(),
                new TenantId(node.get("tenantId").asString()),
                roles(row),
                employee == null ? null : new EmployeeId(employee),
                provider == null ? null : new ProviderId(provider));
        return new StoredAccount(
                account,
                AccountState.valueOf(row.get("state").asString()),
                row.get("paused").asBoolean(),
                text(node.get("passwordHash")),
                text(node.get("deviceStamp")),
                text(node.get("language")));
    }

    /** Those given, and that of a superior to whoever has people: it comes and goes with the unit plan. */
    private static Set<PermissionRole> roles(Record row) {
        Set<PermissionRole> roles = EnumSet.noneOf(PermissionRole.class);
        row.get("account").get("roles").values().forEach(role -> roles.add(PermissionRole.valueOf(role.asString())));
        if (row.get("superior").asBoolean()) {
            roles.add(PermissionRole.SUPERIOR);
        }
        return roles;
    }

    private static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }
}
