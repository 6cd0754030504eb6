// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.passkey.graph;

/** What is read and written of passkeys. Who signs in is not known yet: then the credential's own id is the key. */
final class PasskeyStatements {
    private static final String OF_ACCOUNT =
            "MATCH (a:Account {id: $account, tenantId: $tenant})<-[:OPENS]-(p:Passkey {tenantId: $tenant})\n";

    static final String LIST = OF_ACCOUNT + """
            RETURN p.id AS id, p.label AS label, p.createdAt AS createdAt, p.lastUsedAt AS lastUsedAt
            ORDER BY p.createdAt, p.id
            """;

    static final String RENAME = OF_ACCOUNT + "WHERE p.id = $id SET p.label = $label RETURN count(p)";

    private static final String DELETE = """
            WITH p, p.label AS label ORDER BY p.createdAt, p.id
            DETACH DELETE p
            RETURN label
            """;

    static final String REMOVE = OF_ACCOUNT + "WHERE p.id = $id\n" + DELETE;

    static final String REMOVE_ALL = OF_ACCOUNT + DELETE;

    /** The handle is made when it is first needed, and stays: devices keep it. */
    static final String ENTITY = """
            MATCH (a:Account {id: $account})
            SET a.passkeyHandle = coalesce(a.passkeyHandle, $fresh)
            RETURN a.id AS account, a.passkeyHandle AS handle, a.login AS login, a.displayName AS displayName
            """;

    static final String ENTITY_BY_HANDLE = """
            MATCH (a:Account {passkeyHandle: $handle})
            RETURN a.id AS account, a.passkeyHandle AS handle, a.login AS login, a.displayName AS displayName
            """;

    private static final String RECORD = """
            RETURN p.id AS id, a.passkeyHandle AS handle, p.publicKey AS publicKey, p.signatureCount AS signatureCount,
              p.transports AS transports, p.backupEligible AS backupEligible, p.backedUp AS backedUp,
              p.attestation AS attestation, p.label AS label, p.createdAt AS createdAt, p.lastUsedAt AS lastUsedAt
            """;

    static final String BY_ID = "MATCH (p:Passkey {id: $id})-[:OPENS]->(a:Account)\n" + RECORD;

    static final String BY_HANDLE = "MATCH (p:Passkey)-[:OPENS]->(a:Account {passkeyHandle: $handle})\n" + RECORD;

    /**
     * The library compares the counter with that of the day on which the passkey was made: so it is compared here. It
     * stays at nought with passkeys that are on several devices, and otherwise only ever rises.
     */
    static final String USED = """
            MATCH (p:Passkey {id: $id})-[:OPENS]->(:Account {passkeyHandle: $handle})
            SET p.changing = true REMOVE p.changing
            WITH p WHERE $signatureCount > p.signatureCount OR ($signatureCount = 0 AND p.signatureCount = 0)
            SET p.signatureCount = $signatureCount, p.backedUp = $backedUp, p.lastUsedAt = $lastUsedAt
            RETURN count(p)
            """;

    static final String LOCK = """
            MATCH (a:Account {passkeyHandle: $handle})
            SET a.changing = true REMOVE a.changing
            RETURN COUNT { (a)<-[:OPENS]-(:Passkey) }
            """;

    static final String ADD = """
            MATCH (a:Account {passkeyHandle: $handle})
            CREATE (p:Passkey {id: $id, tenantId: a.tenantId})-[:OPENS]->(a)
            SET p += $properties
            RETURN a.id AS account, a.tenantId AS tenant
            """;

    private PasskeyStatements() {}
}
