// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.graph;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.Logins;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Finds the account behind a login, before a tenant is known: the one read that no tenant limits. */
@Component
public class Credentials {
    private static final String BY_LOGIN = """
            MATCH (account:Account {login: $login})
            OPTIONAL MATCH (account)-[:BELONGS_TO]->(employee:Employee)
            OPTIONAL MATCH (account)-[:BELONGS_TO]->(provider:Provider)
            RETURN account, employee.id AS employee, provider.id AS provider
            LIMIT 1
            """;

    private final Neo4jClient client;

    Credentials(Neo4jClient client) {
        this.client = client;
    }

    public Optional<StoredAccount> findByLogin(String login) {
        return client.query(BY_LOGIN)
                .bind(Logins.normalise(login))
                .to("login")
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
                node.get("roles").asList(role -> PermissionRole.valueOf(role.asString())).stream()
                        .collect(Collectors.toSet()),
                employee == null ? null : new EmployeeId(employee),
                provider == null ? null : new ProviderId(provider));
        return new StoredAccount(account, node.get("passwordHash").asString());
    }

    private static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }
}
