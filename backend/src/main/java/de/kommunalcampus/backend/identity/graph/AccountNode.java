// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.graph;

import de.kommunalcampus.backend.identity.AccountState;
import de.kommunalcampus.backend.identity.NewAccount;
import de.kommunalcampus.backend.identity.PermissionRole;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** An account's node; whom it belongs to is a relationship written by {@link Neo4jAccounts}. */
@Node("Account")
record AccountNode(
        @Id String id,
        @Version @Nullable Long version,
        String tenantId,
        String login,
        @Nullable String passwordHash,
        String state,
        List<String> roles,
        String displayName) {
    static AccountNode of(NewAccount account, @Nullable String passwordHash) {
        return new AccountNode(
                UUID.randomUUID().toString(),
                null,
                account.tenant().value(),
                account.login(),
                passwordHash,
                (passwordHash == null ? AccountState.INVITED : AccountState.ACTIVE).name(),
                account.roles().stream().map(PermissionRole::name).sorted().toList(),
                account.displayName());
    }
}
