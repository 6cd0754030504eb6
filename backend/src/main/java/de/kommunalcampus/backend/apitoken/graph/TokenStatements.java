// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.apitoken.graph;

/** What is asked of the graph about tokens. */
final class TokenStatements {
    static final String LIST = """
            MATCH (t:ApiToken {tenantId: $tenant})-[:ACTS_FOR]->(:Provider {id: $provider})
            RETURN t.id AS id, t.name AS name, t.scopes AS scopes, t.createdAt AS createdAt,
              t.expiresAt AS expiresAt, t.lastUsedOn AS lastUsedOn
            ORDER BY createdAt DESC, id
            """;

    /** Two who make the last one at once go one after the other. */
    static final String CREATE = """
            MATCH (p:Provider {id: $provider}) WHERE p.tenantId IN [$tenant, 'shared']
            SET p.changing = true REMOVE p.changing
            WITH p WHERE COUNT { (:ApiToken {tenantId: $tenant})-[:ACTS_FOR]->(p) } < $most
            CREATE (t:ApiToken {id: $id, tenantId: $tenant, hash: $hash, name: $name, scopes: $scopes,
              createdAt: $createdAt, createdBy: $account, expiresAt: $expiresAt})-[:ACTS_FOR]->(p)
            RETURN count(t)
            """;

    static final String REVOKE = """
            MATCH (t:ApiToken {id: $id, tenantId: $tenant})-[:ACTS_FOR]->(:Provider {id: $provider})
            WITH t, t.id AS id
            DETACH DELETE t
            RETURN count(id)
            """;

    static final String REVOKE_OF_ACCOUNT = """
            MATCH (t:ApiToken {tenantId: $tenant, createdBy: $account})
            WITH t, t.id AS id
            DETACH DELETE t
            RETURN id
            """;

    static final String NAMES = """
            MATCH (t:ApiToken {tenantId: $tenant}) WHERE t.id IN $ids
            RETURN t.id AS id, t.name AS name
            """;

    /** Whoever brings a token is not signed in, so no tenant limits it: the token itself is the key. */
    static final String FIND = """
            MATCH (t:ApiToken {hash: $hash})-[:ACTS_FOR]->(p:Provider) WHERE t.expiresAt > $now
            MATCH (a:Account {id: t.createdBy, tenantId: t.tenantId, state: 'ACTIVE'})-[:BELONGS_TO]->(p)
            WHERE 'PROVIDER' IN a.roles
            RETURN t.id AS id, t.name AS name, t.scopes AS scopes, t.tenantId AS tenant, p.id AS provider,
              coalesce(t.lastUsedOn = $today, false) AS usedToday
            LIMIT 1
            """;

    static final String USED = "MATCH (t:ApiToken {id: $id, tenantId: $tenant}) SET t.lastUsedOn = $today";

    private TokenStatements() {}
}
