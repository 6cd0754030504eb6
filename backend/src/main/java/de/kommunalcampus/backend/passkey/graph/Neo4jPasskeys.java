// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.passkey.graph;

import de.kommunalcampus.backend.identity.AuditTrail;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.passkey.Passkey;
import de.kommunalcampus.backend.passkey.Passkeys;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.platform.NotFound;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Neo4jPasskeys implements Passkeys {
    private final Neo4jClient client;
    private final AuditTrail audit;

    Neo4jPasskeys(Neo4jClient client, AuditTrail audit) {
        this.client = client;
        this.audit = audit;
    }

    @Override
    public List<Passkey> list(SignedInAccount account) {
        return List.copyOf(client.query(PasskeyStatements.LIST)
                .bindAll(of(account))
                .fetchAs(Passkey.class)
                .mappedBy((types, row) -> passkey(new GraphRow(row)))
                .all());
    }

    @Override
    @Transactional
    public void rename(SignedInAccount account, String id, String label) {
        change(PasskeyStatements.RENAME, account, Map.of("id", id, "label", label));
    }

    @Override
    @Transactional
    public void remove(SignedInAccount account, String id) {
        change(PasskeyStatements.REMOVE, account, Map.of("id", id));
        audit.tell(account.tenant(), AuditAction.PASSKEY_REMOVED, account.id());
    }

    private void change(String cypher, SignedInAccount account, Map<String, Object> values) {
        Map<String, Object> parameters = new HashMap<>(values);
        parameters.putAll(of(account));
        if (client.query(cypher).bindAll(parameters).fetchAs(Long.class).one().orElse(0L) == 0) {
            throw new NotFound();
        }
    }

    private static Map<String, Object> of(SignedInAccount account) {
        return Map.of(
                "account", account.id().value(), "tenant", account.tenant().value());
    }

    private static Passkey passkey(GraphRow row) {
        return new Passkey(row.text("id"), row.text("label"), row.instant("createdAt"), row.findInstant("lastUsedAt"));
    }
}
