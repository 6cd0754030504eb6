// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.graph;

/** The Cypher of the import; keys of courses and providers begin with the tenant, so they select within it. */
final class CourseStatements {
    static final String KNOWN = """
            MATCH (c:Course {tenantId: $tenant}) WHERE c.importKey IS NOT NULL
            RETURN c.importKey AS key, c.contentHash AS hash, c.tagsHash AS tagsHash,
                   coalesce(c.sources, []) AS sources, c.state = 'ENDED' AS ended, c.lastConfirmedOn AS confirmedOn
            """;

    static final String COMPETENCIES = """
            UNWIND $addresses AS address
            MATCH (c:Competency {uri: address}) WHERE c.tenantId IN ['shared', $tenant]
            WITH address, c ORDER BY c.tenantId = $tenant DESC, c.id
            RETURN address, head(collect(c.id)) AS id
            """;

    static final String PROVIDERS = """
            UNWIND $rows AS row
            MERGE (p:Provider {importKey: row.key})
            ON CREATE SET p.id = row.id
            SET p += row.properties
            """;

    static final String COURSES = """
            UNWIND $rows AS row
            MATCH (p:Provider {importKey: row.provider})
            MERGE (c:Course {importKey: row.key})
            ON CREATE SET c.id = row.id, c.sources = []
            SET c += row.properties
            SET c.sources = CASE WHEN row.source IN c.sources THEN c.sources ELSE c.sources + row.source END
            MERGE (p)-[:OFFERS]->(c)
            """;

    static final String OLD_TAGS = """
            UNWIND $rows AS row
            MATCH (:Course {importKey: row.key})-[tag:TEACHES|PRESUPPOSES]->(:Competency)
            DELETE tag
            """;

    static final String TEACHES = """
            UNWIND $rows AS row
            MATCH (c:Course {importKey: row.key}), (k:Competency {id: row.competency})
            CREATE (c)-[:TEACHES {toLevel: row.level, confidence: row.confidence}]->(k)
            """;

    static final String PRESUPPOSES = """
            UNWIND $rows AS row
            MATCH (c:Course {importKey: row.key}), (k:Competency {id: row.competency})
            CREATE (c)-[:PRESUPPOSES {level: row.level}]->(k)
            """;

    /** A withdrawn run is kept: somebody may have taken part in it or booked it. */
    static final String OLD_RUNS = """
            UNWIND $rows AS row
            MATCH (:Course {importKey: row.key})-[:HAS_RUN]->(r:CourseRun)
            WHERE NOT r.id IN row.runs
            SET r.state = 'ENDED'
            """;

    static final String PLACES = """
            UNWIND $rows AS row
            MERGE (l:Place {id: row.id})
            SET l += row.properties
            """;

    static final String RUNS = """
            UNWIND $rows AS row
            MATCH (c:Course {importKey: row.course})
            MERGE (r:CourseRun {id: row.id})
            SET r += row.properties
            MERGE (c)-[:HAS_RUN]->(r)
            """;

    /** The place is part of a run's key, so that a run never moves. */
    static final String RUN_PLACES = """
            UNWIND $rows AS row
            MATCH (r:CourseRun {id: row.id}), (l:Place {id: row.place})
            MERGE (r)-[:AT]->(l)
            """;

    static final String END = """
            UNWIND $keys AS key
            MATCH (c:Course {importKey: key})
            SET c.state = 'ENDED', c.sources = []
            WITH c MATCH (c)-[:HAS_RUN]->(r:CourseRun)
            SET r.state = 'ENDED'
            """;

    static final String WITHDRAW = """
            UNWIND $keys AS key
            MATCH (c:Course {importKey: key})
            SET c.sources = [source IN c.sources WHERE source <> $source]
            """;

    static final String CONFIRM = """
            UNWIND $keys AS key
            MATCH (c:Course {importKey: key})
            SET c.lastConfirmedOn = $today
            """;

    static final String END_RUNS = """
            MATCH (c:Course {tenantId: $tenant})-[:HAS_RUN]->(r:CourseRun {state: 'OPEN'})
            WHERE c.importKey IS NOT NULL AND r.end < $now
            SET r.state = 'ENDED'
            """;

    static final String END_EXPIRED = """
            MATCH (c:Course {tenantId: $tenant, state: 'PUBLISHED'})
            WHERE c.importKey IS NOT NULL AND c.expiresOn < $today
            SET c.state = 'ENDED'
            RETURN count(c) AS ended
            """;

    private CourseStatements() {}
}
