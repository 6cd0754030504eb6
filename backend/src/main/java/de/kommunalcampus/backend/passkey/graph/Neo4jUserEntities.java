// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.passkey.graph;

import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.platform.NotFound;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts as devices know them: under a random handle, so that a lost key says nothing of its owner, and with the login
 * as the name that the device shows.
 */
@Repository
class Neo4jUserEntities implements PublicKeyCredentialUserEntityRepository {
    private final Neo4jClient client;

    Neo4jUserEntities(Neo4jClient client) {
        this.client = client;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return find(PasskeyStatements.ENTITY_BY_HANDLE, Map.of("handle", handle.toBase64UrlString()));
    }

    /** @param username the id of the account, as the principal of a session is named */
    @Override
    @Transactional
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return find(
                PasskeyStatements.ENTITY,
                Map.of("account", username, "fresh", Bytes.random().toBase64UrlString()));
    }

    /** An account brings its own handle, so nothing is left to keep: this is asked of an account that is gone. */
    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new NotFound();
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("The handle stays as long as its account");
    }

    private @Nullable PublicKeyCredentialUserEntity find(String cypher, Map<String, Object> parameters) {
        return client.query(cypher)
                .bindAll(parameters)
                .fetchAs(PublicKeyCredentialUserEntity.class)
                .mappedBy((types, row) -> entity(new GraphRow(row)))
                .one()
                .orElse(null);
    }

    private static PublicKeyCredentialUserEntity entity(GraphRow row) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(Bytes.fromBase64(row.text("handle")))
                .name(row.text("login"))
                .displayName(row.text("displayName"))
                .build();
    }
}
