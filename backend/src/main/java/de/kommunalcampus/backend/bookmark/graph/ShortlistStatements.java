// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bookmark.graph;

/** How shortlists are read and changed. */
final class ShortlistStatements {
    /**
     * Lets one transaction at a time change a list. A statement of its own, run first, for then no other lock is taken
     * before it; writing any property takes it, and it does not stay.
     */
    static final String LOCK = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})
            SET e.changing = true REMOVE e.changing
            """;

    static final String ADD = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})
            MATCH (c:Course {id: $course}) WHERE c.tenantId IN ['shared', $tenant]
            WITH e, c, COUNT { (e)-[:SHORTLISTED]->(other:Course) WHERE other.id <> $course } < $most AS fits
            CALL (e, c, fits) {
              WITH * WHERE fits
              MERGE (e)-[s:SHORTLISTED]->(c) ON CREATE SET s.at = $at
            }
            RETURN CASE WHEN fits THEN 'DONE' ELSE 'FULL' END AS change
            """;

    static final String REMOVE = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})
            MATCH (c:Course {id: $course}) WHERE c.tenantId IN ['shared', $tenant]
            OPTIONAL MATCH (e)-[s:SHORTLISTED]->(c)
            DELETE s
            RETURN 'DONE' AS change
            """;

    static final String SHARE = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})-[s:SHORTLISTED]->(c:Course {id: $course})
            WHERE c.tenantId IN ['shared', $tenant]
            WITH s, COLLECT { MATCH (e)-[:REPORTS_TO]->(b:Employee {tenantId: $tenant}) RETURN b.id } AS superiors
            SET s.sharedAt = CASE WHEN size(superiors) > 0 THEN $at END,
              s.sharedWith = CASE WHEN size(superiors) > 0 THEN superiors END
            RETURN CASE WHEN size(superiors) > 0 THEN 'DONE' ELSE 'NOBODY_TO_SHARE_WITH' END AS change
            """;

    static final String KEEP_PRIVATE = """
            MATCH (:Employee {id: $employee, tenantId: $tenant})-[s:SHORTLISTED]->(c:Course {id: $course})
            WHERE c.tenantId IN ['shared', $tenant]
            REMOVE s.sharedAt, s.sharedWith
            RETURN 'DONE' AS change
            """;

    static final String GET = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})
            RETURN COLLECT {
                MATCH (e)-[:REPORTS_TO]->(b:Employee {tenantId: $tenant})
                RETURN b.firstName + ' ' + b.lastName ORDER BY b.lastName, b.id
              } AS superiors,
              COLLECT {
                MATCH (e)-[s:SHORTLISTED]->(c:Course) WHERE c.tenantId IN ['shared', $tenant]
                OPTIONAL MATCH (p:Provider)-[:OFFERS]->(c) WHERE p.tenantId IN ['shared', c.tenantId]
                WITH e, s, c, head(collect(p.name)) AS provider
                RETURN {course: c.id, title: c.title, ended: c.state = 'ENDED', provider: provider, savedAt: s.at,
                  sharedAt: s.sharedAt, sharedWith: COLLECT {
                    MATCH (e)-[:REPORTS_TO]->(b:Employee {tenantId: $tenant}) WHERE b.id IN s.sharedWith
                    RETURN b.firstName + ' ' + b.lastName ORDER BY b.lastName, b.id
                  }}
                ORDER BY s.at DESC, c.id
              } AS courses
            """;

    private static final String SHARED = """
            RETURN e.id AS id, e.firstName + ' ' + e.lastName AS displayName,
              COLLECT {
                MATCH (e)-[s:SHORTLISTED]->(c:Course)
                WHERE $superior IN s.sharedWith AND c.tenantId IN ['shared', $tenant]
                OPTIONAL MATCH (p:Provider)-[:OFFERS]->(c) WHERE p.tenantId IN ['shared', c.tenantId]
                WITH s, c, head(collect(p.name)) AS provider
                RETURN {course: c.id, title: c.title, ended: c.state = 'ENDED', provider: provider, savedAt: s.at,
                  sharedAt: s.sharedAt}
                ORDER BY s.sharedAt DESC, c.id
              } AS courses
            """;

    static final String LIST_SHARED = """
            MATCH (:Employee {id: $superior, tenantId: $tenant})<-[:REPORTS_TO]-(e:Employee {tenantId: $tenant})
            WHERE EXISTS {
              MATCH (e)-[s:SHORTLISTED]->(c:Course)
              WHERE $superior IN s.sharedWith AND c.tenantId IN ['shared', $tenant]
            }
            WITH e ORDER BY e.lastName, e.firstName, e.id
            """ + SHARED;

    static final String FIND_SHARED = """
            MATCH (:Employee {id: $superior, tenantId: $tenant})
              <-[:REPORTS_TO]-(e:Employee {id: $employee, tenantId: $tenant})
            """ + SHARED;

    private ShortlistStatements() {}
}
