// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.esco;

/** How each kind of relation is read and written; only those between concepts of ESCO are touched. */
final class RelationStatements {
    private static final String READ_REQUIRES = """
            UNWIND $ids AS id
            MATCH (n:JobRole {id: id})-[r:REQUIRES]->(c:Competency) WHERE c.id STARTS WITH 'esco:'
            RETURN id AS from, c.id AS to, r.weight AS weight
            """;

    private static final String READ_BROADER = """
            UNWIND $ids AS id
            MATCH (n:Competency {id: id})-[r:BROADER]->(c:Competency) WHERE c.id STARTS WITH 'esco:'
            RETURN id AS from, c.id AS to, 1.0 AS weight
            """;

    private static final String READ_RELATED = """
            UNWIND $ids AS id
            MATCH (n:Competency {id: id})-[r:RELATED_TO]->(c:Competency) WHERE c.id STARTS WITH 'esco:'
            RETURN id AS from, c.id AS to, r.weight AS weight
            """;

    private static final String WRITE_REQUIRES = """
            UNWIND $rows AS row
            MATCH (n:JobRole {id: row.from})
            SET n.requiresHash = row.hash
            WITH n, row
            CALL (n, row) {
              UNWIND row.removed AS to
              MATCH (n)-[r:REQUIRES]->(:Competency {id: to})
              DELETE r
            }
            CALL (n, row) {
              UNWIND row.written AS target
              MATCH (c:Competency {id: target.to})
              MERGE (n)-[r:REQUIRES]->(c)
              SET r.level = target.level, r.weight = target.weight
            }
            """;

    private static final String WRITE_BROADER = """
            UNWIND $rows AS row
            MATCH (n:Competency {id: row.from})
            SET n.broaderHash = row.hash
            WITH n, row
            CALL (n, row) {
              UNWIND row.removed AS to
              MATCH (n)-[r:BROADER]->(:Competency {id: to})
              DELETE r
            }
            CALL (n, row) {
              UNWIND row.written AS target
              MATCH (c:Competency {id: target.to})
              MERGE (n)-[:BROADER]->(c)
            }
            """;

    private static final String WRITE_RELATED = """
            UNWIND $rows AS row
            MATCH (n:Competency {id: row.from})
            SET n.relatedHash = row.hash
            WITH n, row
            CALL (n, row) {
              UNWIND row.removed AS to
              MATCH (n)-[r:RELATED_TO]->(:Competency {id: to})
              DELETE r
            }
            CALL (n, row) {
              UNWIND row.written AS target
              MATCH (c:Competency {id: target.to})
              MERGE (n)-[r:RELATED_TO]->(c)
              SET r.weight = target.weight
            }
            """;

    private RelationStatements() {}

    static String read(RelationKind kind) {
        return switch (kind) {
            case REQUIRES -> READ_REQUIRES;
            case BROADER -> READ_BROADER;
            case RELATED_TO -> READ_RELATED;
        };
    }

    static String write(RelationKind kind) {
        return switch (kind) {
            case REQUIRES -> WRITE_REQUIRES;
            case BROADER -> WRITE_BROADER;
            case RELATED_TO -> WRITE_RELATED;
        };
    }
}
