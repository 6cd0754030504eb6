// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon.graph;

/** What is read and changed of the directories of tenants. */
final class DirectoryStatements {
    private static final String FOUND = """
            RETURN s AS directory, [(s)<-[:LEADS_TO]-(d:SignOnDomain) | d.name] AS domains LIMIT 1
            """;

    private static final String OF_TENANT = "MATCH (s:SignOn {tenantId: $tenant})\n";

    private static final String NOT_PAUSED = """
            MATCH (root:OrgUnit {id: s.tenantId, tenantId: s.tenantId})
            WHERE s.enabled AND coalesce(root.state, 'ACTIVE') = 'ACTIVE'
            WITH s
            """;

    static final String ONE = OF_TENANT + FOUND;

    static final String OPEN = OF_TENANT + NOT_PAUSED + FOUND;

    /** Whoever asks is not signed in, so no tenant limits it. A short name has no dot, a domain has one. */
    static final String OPEN_BY_NAME = """
            CALL () {
              MATCH (root:OrgUnit {handle: $name}) MATCH (s:SignOn {tenantId: root.id}) RETURN s
              UNION
              MATCH (:SignOnDomain {name: $name})-[:LEADS_TO]->(s:SignOn) RETURN s
            }
            WITH s
            """ + NOT_PAUSED + FOUND;

    static final String SECRET = "MATCH (s:SignOn {tenantId: $tenant}) RETURN s.secret";

    /** Another issuer or client never gets the secret of the one before. */
    static final String SAVE = """
            MATCH (root:OrgUnit {id: $tenant, tenantId: $tenant})
            MERGE (s:SignOn {tenantId: $tenant})
            WITH s, CASE WHEN NOT $keepsSecret THEN $directory.secret
                         WHEN s.issuer = $directory.issuer AND s.clientId = $directory.clientId THEN s.secret END AS secret
            SET s += $directory
            SET s.secret = secret
            RETURN count(s)
            """;

    static final String CLEAR_DOMAINS =
            "MATCH (d:SignOnDomain {tenantId: $tenant})-[:LEADS_TO]->(:SignOn {tenantId: $tenant}) DETACH DELETE d";

    static final String ADD_DOMAINS = """
            MATCH (s:SignOn {tenantId: $tenant})
            UNWIND $domains AS name
            CREATE (:SignOnDomain {name: name, tenantId: $tenant})-[:LEADS_TO]->(s)
            """;

    /** Looks at other tenants, and says nothing but that there is somebody. */
    static final String FOREIGN_ACCOUNTS = """
            MATCH (a:Account) WHERE a.tenantId <> $tenant AND any(suffix IN $suffixes WHERE a.login ENDS WITH suffix)
            RETURN count(a)
            """;

    static final String REMOVE = "MATCH (s:SignOn {tenantId: $tenant}) DETACH DELETE s RETURN count(*)";

    private DirectoryStatements() {}
}
