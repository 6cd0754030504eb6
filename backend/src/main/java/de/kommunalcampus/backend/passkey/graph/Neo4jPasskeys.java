// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.passkey.graph;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.AuditTrail;
import de.kommunalcampus.backend.identity.PasskeysGivenUp;
import de.kommunalcampus.backend.identity.SecurityNotice;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.passkey.Passkey;
import de.kommunalcampus.backend.passkey.Passkeys;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Neo4jPasskeys implements Passkeys {
    private final Neo4jClient client;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Neo4jPasskeys(Neo4jClient client, AuditTrail audit, ApplicationEventPublisher events) {
        this.events = events;
        this.client = client;
        this.audit = audit;
    }

    @Override
    public List<Passkey> list(SignedInAccount account) {
        return List.copyOf(client.query(PasskeyStatements.LIST)
                .bindAll(of(account.tenant(), account.id()))
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
        Map<String, Object> parameters = of(account.tenant(), account.id());
        parameters.put("id", id);
        List<String> removed = labels(PasskeyStatements.REMOVE, parameters);
        if (removed.isEmpty()) {
            throw new NotFound();
        }
        tell(account.tenant(), account.id(), removed);
    }

    /** In the transaction that sets another password. */
    @EventListener
    void removeAll(PasskeysGivenUp given) {
        List<String> removed = labels(PasskeyStatements.REMOVE_ALL, of(given.tenant(), given.account()));
        if (!removed.isEmpty()) {
            tell(given.tenant(), given.account(), removed);
        }
    }

    private void tell(TenantId tenant, AccountId account, List<String> removed) {
        removed.forEach(label -> audit.tell(tenant, AuditAction.PASSKEY_REMOVED, account));
        events.publishEvent(new SecurityNotice.PasskeysRemoved(tenant, account, removed));
    }

    private List<String> labels(String cypher, Map<String, Object> parameters) {
        return List.copyOf(
                client.query(cypher).bindAll(parameters).fetchAs(String.class).all());
    }

    private void change(String cypher, SignedInAccount account, Map<String, Object> values) {
        Map<String, Object> parameters = of(account.tenant(), account.id());
        parameters.putAll(values);
        if (client.query(cypher).bindAll(parameters).fetchAs(Long.class).one().orElse(0L) == 0) {
            throw new NotFound();
        }
    }

    private static Map<String, Object> of(TenantId tenant, AccountId account) {
        return new HashMap<>(Map.of("account", account.value(), "tenant", tenant.value()));
    }

    private static Passkey passkey(GraphRow row) {
        return new Passkey(row.text("id"), row.text("label"), row.instant("createdAt"), row.findInstant("lastUsedAt"));
    }
}
