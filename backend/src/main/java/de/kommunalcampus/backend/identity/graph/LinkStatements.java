// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.graph;

/** From an identity of the tenant's directory to its account. */
final class LinkStatements {
    static final String LINKED = "MATCH (a:Account {signOnKey: $key, tenantId: $tenant}) RETURN a.id";

    static final String BY_LOGIN = "MATCH (a:Account {login: $login, tenantId: $tenant}) RETURN a.id";

    /** Those that have not ended; else one that has, so that the end is told and no new account made. */
    static final String BY_NUMBER = """
            MATCH (e:Employee {tenantId: $tenant, personnelKey: $number})
            WHERE coalesce(e.state, 'ACTIVE') = 'ACTIVE'
            MATCH (a:Account {tenantId: $tenant})-[:BELONGS_TO]->(e)
            WITH collect(CASE WHEN a.state <> 'ENDED' THEN a.id END) AS open, collect(a.id) AS all
            UNWIND CASE WHEN size(open) = 0 THEN all[..1] ELSE open END AS id
            RETURN id
            """;

    static final String EMPLOYEE = """
            MATCH (e:Employee {tenantId: $tenant, personnelKey: $number})
            WHERE coalesce(e.state, 'ACTIVE') = 'ACTIVE'
            OPTIONAL MATCH (root:OrgUnit {id: $tenant, tenantId: $tenant})
            RETURN e.id AS id, trim(coalesce(e.firstName, '') + ' ' + coalesce(e.lastName, '')) AS name,
              coalesce(root.handle, $tenant) AS handle
            """;

    static final String LOCK = """
            MATCH (a:Account {id: $id, tenantId: $tenant})
            SET a.changing = true REMOVE a.changing
            RETURN a.signOnKey AS key
            """;

    /** An invitation that is still open is of no use any more, except to whoever should not have it. */
    static final String LINK = """
            MATCH (a:Account {id: $id, tenantId: $tenant})
            SET a.signOnKey = $key, a.signOnSince = $now,
                a.state = CASE a.state WHEN 'INVITED' THEN 'ACTIVE' ELSE a.state END
            REMOVE a.codeHash, a.codeUntil
            """;

    private LinkStatements() {}
}
