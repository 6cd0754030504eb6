// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.passkey.graph;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.passkey.PasskeyOwners;
import de.kommunalcampus.backend.platform.GraphRow;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

@Repository
class Neo4jPasskeyOwners implements PasskeyOwners {
    private final Neo4jClient client;

    Neo4jPasskeyOwners(Neo4jClient client) {
        this.client = client;
    }

    @Override
    public Optional<AccountId> find(String handle) {
        return client.query(PasskeyStatements.ENTITY_BY_HANDLE)
                .bindAll(Map.of("handle", handle))
                .fetchAs(AccountId.class)
                .mappedBy((types, row) -> new AccountId(new GraphRow(row).text("account")))
                .one();
    }
}
