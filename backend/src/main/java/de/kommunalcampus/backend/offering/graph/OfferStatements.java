// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering.graph;

/** Cypher about offers that are written by hand, and the courses they become. */
final class OfferStatements {
    private static final String ROW = """
            RETURN w {.id, .tenantId, .state, .version, .content, .published, .savedAt, .publishedAt, .handedIn, .remark}
                AS offer,
              p.id AS provider, p.name AS providerName,
              head([(w)-[:PUBLISHED_AS]->(c:Course) | c.id]) AS course
            """;

    private static final String OWN = """
            MATCH (p:Provider {id: $provider})-[:WRITES]->(w:WrittenOffer) WHERE p.tenantId IN ['shared', $tenant]
            """;

    static final String LIST = OWN + ROW + "ORDER BY offer.savedAt DESC, offer.id";

    static final String FIND = OWN + "AND w.id = $id\n" + ROW;

    /** Writing any property takes the lock; it does not stay. */
    static final String LOCK = OWN + "AND w.id = $id SET w.changing = true REMOVE w.changing";

    static final String VERSIONS = """
            MATCH (:WrittenOffer {id: $id, tenantId: $tenant})-[:HAS_VERSION]->(v:OfferVersion)
            RETURN v.number AS number, v.publishedAt AS publishedAt, v.content AS content ORDER BY number DESC
            """;

    static final String OFFER_OF =
            OWN + "AND EXISTS { (w)-[:PUBLISHED_AS]->(:Course {id: $course}) } RETURN w.id AS id";

    static final String COURSE = """
            MATCH (p:Provider {id: $provider})-[:OFFERS]->(c:Course {id: $course})
            WHERE p.tenantId IN ['shared', $tenant] AND c.tenantId = p.tenantId AND c.importKey IS NULL
            RETURN c AS course,
              [(c)-[t:TEACHES]->(k:Competency) | {competency: k.id, from: t.fromLevel, level: t.toLevel}] AS teaches,
              [(c)-[t:PRESUPPOSES]->(k:Competency) | {competency: k.id, level: t.level}] AS presupposes,
              COLLECT {
                MATCH (c)-[:HAS_RUN]->(r:CourseRun) WHERE r.state = 'OPEN' AND r.end >= $since
                OPTIONAL MATCH (r)-[:AT]->(l:Place)
                WITH r, head(collect(l)) AS l
                RETURN r {.*, place: l {.name, .city, .latitude, .longitude}} ORDER BY r.start, r.id
              } AS runs
            """;

    /** Two who write the last one at once go one after the other. */
    static final String ADD = """
            MATCH (p:Provider {id: $provider}) WHERE p.tenantId IN ['shared', $tenant]
            SET p.changing = true REMOVE p.changing
            WITH p WHERE COUNT { (p)-[:WRITES]->(:WrittenOffer) } < $most
            CREATE (p)-[:WRITES]->(w:WrittenOffer {id: $id, tenantId: p.tenantId, version: 1, content: $content,
              savedAt: $at, state: 'DRAFT'})
            RETURN w.id AS id
            """;

    /** What is published already is where the offer starts from, and its first version. */
    static final String OF_COURSE = """
            MATCH (w:WrittenOffer {id: $id}), (c:Course {id: $course}) WHERE c.tenantId = w.tenantId
            SET w.published = w.content, w.publishedAt = $at,
              w.state = CASE c.state WHEN 'ENDED' THEN 'ENDED' WHEN 'PAUSED' THEN 'PAUSED' ELSE 'PUBLISHED' END
            CREATE (w)-[:PUBLISHED_AS]->(c)
            CREATE (w)-[:HAS_VERSION]->(:OfferVersion {id: $id + '/1', tenantId: w.tenantId, number: 1, content: w.content,
              publishedAt: $at})
            """;

    static final String WRITE = """
            MATCH (w:WrittenOffer {id: $id, tenantId: $tenant})
            SET w.content = $content, w.version = w.version + 1, w.savedAt = $at
            """;

    static final String HAND_IN = """
            MATCH (w:WrittenOffer {id: $id, tenantId: $tenant})
            SET w.handedIn = $at, w.version = w.version + 1
            REMOVE w.remark
            """;

    static final String SEND_BACK = """
            MATCH (w:WrittenOffer {id: $id, tenantId: $tenant})
            SET w.remark = $remark, w.version = w.version + 1
            REMOVE w.handedIn
            """;

    static final String TURN = """
            MATCH (w:WrittenOffer {id: $id, tenantId: $tenant})-[:PUBLISHED_AS]->(c:Course {tenantId: $tenant})
            SET w.state = $state, w.version = w.version + 1, c.state = $state
            """;

    static final String DELETE = """
            MATCH (w:WrittenOffer {id: $id, tenantId: $tenant}) WHERE NOT EXISTS { (w)-[:PUBLISHED_AS]->() }
            DETACH DELETE w
            """;

    static final String PUBLISHED = """
            MATCH (w:WrittenOffer {id: $id, tenantId: $tenant})<-[:WRITES]-(p:Provider)
            MERGE (c:Course {id: $course})
            ON CREATE SET c.tenantId = $tenant
            WITH w, p, c WHERE c.tenantId = $tenant
            SET c += $properties
            MERGE (p)-[:OFFERS]->(c)
            MERGE (w)-[:PUBLISHED_AS]->(c)
            SET w.content = $content, w.published = $content, w.state = 'PUBLISHED', w.publishedAt = $at, w.savedAt = $at,
              w.version = w.version + 1, w.versions = coalesce(w.versions, COUNT { (w)-[:HAS_VERSION]->() }) + 1
            REMOVE w.handedIn, w.remark
            CREATE (w)-[:HAS_VERSION]->(:OfferVersion {id: w.id + '/' + toString(w.versions), tenantId: $tenant,
              number: w.versions, content: $content, publishedAt: $at})
            """;

    static final String RUN_IDS = """
            MATCH (c:Course {id: $course, tenantId: $tenant})-[:HAS_RUN]->(r:CourseRun) RETURN r.id AS id
            """;

    static final String OLD_TAGS = """
            MATCH (c:Course {id: $course, tenantId: $tenant})-[tag:TEACHES|PRESUPPOSES]->(:Competency)
            DELETE tag
            """;

    /** Stated by the provider, so nothing is unsure. */
    static final String TEACHES = """
            UNWIND $rows AS row
            MATCH (c:Course {id: $course, tenantId: $tenant})
            MATCH (k:Competency {id: row.competency}) WHERE k.tenantId IN ['shared', $tenant]
            CREATE (c)-[:TEACHES {fromLevel: row.from, toLevel: row.level, confidence: 1.0}]->(k)
            """;

    static final String PRESUPPOSES = """
            UNWIND $rows AS row
            MATCH (c:Course {id: $course, tenantId: $tenant})
            MATCH (k:Competency {id: row.competency}) WHERE k.tenantId IN ['shared', $tenant]
            CREATE (c)-[:PRESUPPOSES {level: row.level}]->(k)
            """;

    /** Kept, as somebody may have booked it. */
    static final String OLD_RUNS = """
            MATCH (c:Course {id: $course, tenantId: $tenant})-[:HAS_RUN]->(r:CourseRun)
            WHERE NOT r.id IN $runs AND r.end >= $now
            SET r.state = 'ENDED'
            """;

    static final String RUNS = """
            UNWIND $rows AS row
            MATCH (c:Course {id: $course, tenantId: $tenant})
            MERGE (c)-[:HAS_RUN]->(r:CourseRun {id: row.id})
            SET r += row.properties
            """;

    static final String OLD_PLACES = """
            MATCH (:Course {id: $course, tenantId: $tenant})-[:HAS_RUN]->(r:CourseRun)-[at:AT]->(:Place)
            WHERE r.id IN $runs
            DELETE at
            """;

    static final String PLACES = """
            UNWIND $rows AS row
            MATCH (:Course {id: $course, tenantId: $tenant})-[:HAS_RUN]->(r:CourseRun {id: row.run})
            MERGE (l:Place {id: row.id})
            ON CREATE SET l += row.properties
            MERGE (r)-[:AT]->(l)
            """;

    /** Without them nobody finds a run by distance: those of another place in the same town will do. */
    static final String COORDINATES = """
            MATCH (:Course {id: $course, tenantId: $tenant})-[:HAS_RUN]->(:CourseRun)-[:AT]->(l:Place {tenantId: $tenant})
            WHERE l.latitude IS NULL
            WITH DISTINCT l
            MATCH (near:Place {city: l.city}) WHERE near.latitude IS NOT NULL AND near.tenantId IN ['shared', $tenant]
            WITH l, near ORDER BY near.id
            WITH l, head(collect(near)) AS near
            SET l.latitude = near.latitude, l.longitude = near.longitude
            """;

    static final String COMPETENCIES = """
            MATCH (k:Competency) WHERE k.id IN $ids AND k.tenantId IN ['shared', $tenant]
            RETURN k.id AS id, k.label AS label, k.labelEn AS labelEn ORDER BY label, id
            """;

    static final String IS_REVIEWED =
            "MATCH (p:Provider {id: $provider}) RETURN coalesce(p.reviewed, false) AS reviewed";

    private static final String WAITING =
            "MATCH (p:Provider)-[:WRITES]->(w:WrittenOffer {tenantId: $tenant}) WHERE w.handedIn IS NOT NULL\n";

    static final String LIST_HANDED_IN = WAITING + ROW + "ORDER BY offer.handedIn, offer.id LIMIT 500";

    static final String LOCK_HANDED_IN = WAITING + "AND w.id = $id SET w.changing = true REMOVE w.changing";

    static final String FIND_HANDED_IN = WAITING + "AND w.id = $id\n" + ROW;

    static final String PROVIDERS = """
            MATCH (p:Provider {tenantId: $tenant})
            RETURN p.id AS id, p.name AS name, coalesce(p.reviewed, false) AS reviewed ORDER BY name, id LIMIT 2000
            """;

    static final String REVIEW = """
            MATCH (p:Provider {id: $provider, tenantId: $tenant})
            SET p.reviewed = $required
            RETURN p.id AS id
            """;

    private OfferStatements() {}
}
