// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights.graph;

/** Cypher about who is erased, and about what ends by itself. */
final class ErasureStatements {
    static final String REQUEST = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})
            RETURN e.erasureAskedOn AS askedOn, e.erasureRefusedOn AS refusedOn, e.erasureRefusal AS refusal
            """;

    static final String ASK = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})
            SET e.erasureAskedOn = coalesce(e.erasureAskedOn, $today)
            REMOVE e.erasureRefusedOn, e.erasureRefusal
            """;

    static final String WITHDRAW = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})
            REMOVE e.erasureAskedOn
            """;

    static final String REFUSE = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})
            SET e.erasureRefusedOn = $today, e.erasureRefusal = $refusal
            REMOVE e.erasureAskedOn
            """;

    /** From when the time of a leaver counts: a day long past that is noted late leaves time to notice a mistake. */
    private static final String LEFT_SINCE =
            "CASE WHEN e.leftRecordedOn > e.leftOn THEN e.leftRecordedOn ELSE e.leftOn END";

    /** A proof: done, not by the own word alone, and asked for by an obligation. */
    private static final String CANDIDATE = """
            CALL (e) {
              OPTIONAL MATCH (e)-[done:COMPLETED]->(c:Course)
              WHERE done.statedBy IS NULL AND (EXISTS { (:Obligation)-[:MET_BY]->(c) }
                OR EXISTS { (:Obligation)-[:MET_BY]->(:Competency)<-[:TEACHES]-(c) })
              RETURN max(done.on) AS newestProof
            }
            RETURN e.id AS id, e.firstName + ' ' + e.lastName AS displayName, coalesce(e.state, 'ACTIVE') = 'LEFT' AS hasLeft,
              e.leftOn AS leftOn, e.erasureAskedOn AS askedOn, newestProof,
              """ + LEFT_SINCE + " AS leftSince\n";

    static final String LIST = """
            MATCH (e:Employee {tenantId: $tenant})
            WHERE e.erasureAskedOn IS NOT NULL OR (e.state = 'LEFT' AND e.reducedOn IS NULL)
            WITH e ORDER BY e.erasureAskedOn IS NULL,\s
            """ + LEFT_SINCE + ", e.lastName, e.id LIMIT 500\n" + CANDIDATE
            + "ORDER BY askedOn IS NULL, leftSince, displayName, id";

    static final String FIND = "MATCH (e:Employee {id: $employee, tenantId: $tenant})\n" + CANDIDATE;

    /** Of all tenants: the day has come for each alike. */
    static final String DUE = """
            MATCH (e:Employee) WHERE e.leftOn <= $leftUntil AND e.state = 'LEFT'
              AND coalesce(e.leftRecordedOn, e.leftOn) <= $leftUntil
              AND (e.reducedOn IS NULL OR NOT EXISTS {
                MATCH (e)-[done:COMPLETED]->(:Course) WHERE done.on > $proofsSince })
            RETURN e.tenantId AS tenant, e.id AS id ORDER BY tenant, id LIMIT 1000
            """;

    static final String NOT_REDUCED =
            "MATCH (e:Employee) WHERE e.reducedOn IS NULL RETURN e.tenantId AS tenant, e.id AS id";

    static final String ACCOUNT_HAS_ENDED = """
            MATCH (a:Account {id: $account, tenantId: $tenant}) WHERE NOT EXISTS { (a)-[:BELONGS_TO]->(:Employee) }
            RETURN a.state = 'ENDED' AS hasEnded
            """;

    static final String ACCOUNTS = """
            MATCH (a:Account) WHERE NOT EXISTS { (a)-[:BELONGS_TO]->(:Employee) }
            RETURN a.tenantId AS tenant, a.id AS id
            """;

    /** The unit stays too: without one nobody would be found, should the person come back. */
    static final String KEEP_PROOFS = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})-[r]-(to)
            WHERE NOT type(r) = 'WORKS_IN'
              AND NOT (type(r) = 'COMPLETED' AND r.statedBy IS NULL AND r.on > $proofsSince
                AND (EXISTS { (:Obligation)-[:MET_BY]->(to) }
                  OR EXISTS { (:Obligation)-[:MET_BY]->(:Competency)<-[:TEACHES]-(to) }))
            DELETE r
            """;

    static final String KEEP_NAME = """
            MATCH (e:Employee {id: $employee, tenantId: $tenant})
            SET e = {id: e.id, tenantId: e.tenantId, firstName: e.firstName, lastName: e.lastName,
              personnelNumber: e.personnelNumber, personnelKey: e.personnelKey, state: e.state, leftOn: e.leftOn,
              reducedOn: $today}
            """;

    static final String DECIDED_PROPOSALS = """
            MATCH (n:Proposal) WHERE n.decidedOn <= $until
            WITH n LIMIT $page
            DETACH DELETE n
            RETURN count(*) AS deleted
            """;

    static final String REPLACED_LEVELS = """
            MATCH (e:Employee)-[:HAS]->(n:Assessment)-[:OF]->(c:Competency) WHERE n.assessedOn <= $until
              AND EXISTS {
                MATCH (e)-[:HAS]->(newer:Assessment {source: n.source})-[:OF]->(c) WHERE newer.assessedOn > n.assessedOn }
            WITH n LIMIT $page
            DETACH DELETE n
            RETURN count(*) AS deleted
            """;

    static final String PHONES_OF_LEAVERS = """
            MATCH (n:Employee) WHERE n.leftOn <= $until AND n.state = 'LEFT' AND n.privatePhone IS NOT NULL
            WITH n LIMIT $page
            REMOVE n.privatePhone
            RETURN count(*) AS deleted
            """;

    static final String CODES = """
            MATCH (n:Account) WHERE n.codeUntil <= $now AND n.codeHash IS NOT NULL
            WITH n LIMIT $page
            REMOVE n.codeHash
            RETURN count(*) AS deleted
            """;

    private ErasureStatements() {}
}
