// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.passkey.graph;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.AuditTrail;
import de.kommunalcampus.backend.identity.SecurityNotice;
import de.kommunalcampus.backend.passkey.Passkeys;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.platform.ListFull;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Neo4jCredentialRecords implements UserCredentialRepository {
    private final Neo4jClient client;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Neo4jCredentialRecords(Neo4jClient client, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.client = client;
        this.audit = audit;
        this.clock = clock;
    }

    /** Only its person takes a passkey away, by {@link Passkeys#remove}. */
    @Override
    public void delete(Bytes credentialId) {
        throw new UnsupportedOperationException("A passkey is taken away by its person");
    }

    /** Of a known one only what changes with use is kept: no ceremony moves a passkey to another account. */
    @Override
    @Transactional
    public void save(CredentialRecord record) {
        Map<String, Object> parameters = Map.of(
                "id", record.getCredentialId().toBase64UrlString(),
                "handle", record.getUserEntityUserId().toBase64UrlString(),
                "signatureCount", record.getSignatureCount(),
                "backedUp", record.isBackupState(),
                "lastUsedAt", ZonedDateTime.now(clock));
        if (findByCredentialId(record.getCredentialId()) == null) {
            add(record, parameters);
        } else if (count(PasskeyStatements.USED, parameters) == 0) {
            throw new IllegalArgumentException(
                    "The passkey opens another account, or is a copy that has fallen behind");
        }
    }

    private void add(CredentialRecord record, Map<String, Object> parameters) {
        if (count(PasskeyStatements.LOCK, parameters) >= Passkeys.MOST) {
            throw new ListFull(Passkeys.MOST);
        }
        GraphRow account = client.query(PasskeyStatements.ADD)
                .bindAll(Map.of(
                        "id", record.getCredentialId().toBase64UrlString(),
                        "handle", record.getUserEntityUserId().toBase64UrlString(),
                        "properties", CredentialMapper.properties(record, ZonedDateTime.now(clock))))
                .fetchAs(GraphRow.class)
                .mappedBy((types, row) -> new GraphRow(row))
                .one()
                .orElseThrow();
        TenantId tenant = new TenantId(account.text("tenant"));
        AccountId owner = new AccountId(account.text("account"));
        audit.tell(tenant, AuditAction.PASSKEY_ADDED, owner);
        events.publishEvent(new SecurityNotice.PasskeyAdded(tenant, owner, record.getLabel()));
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return records(PasskeyStatements.BY_ID, Map.of("id", credentialId.toBase64UrlString())).stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return records(PasskeyStatements.BY_HANDLE, Map.of("handle", handle.toBase64UrlString()));
    }

    private List<CredentialRecord> records(String cypher, Map<String, Object> parameters) {
        return List.copyOf(client.query(cypher)
                .bindAll(parameters)
                .fetchAs(CredentialRecord.class)
                .mappedBy((types, row) -> CredentialMapper.record(new GraphRow(row)))
                .all());
    }

    private long count(String cypher, Map<String, Object> parameters) {
        return client.query(cypher)
                .bindAll(parameters)
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }
}
