// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.graph;

/** Cypher about staff. */
final class StaffStatements {
    /** Writing any property takes the lock; it does not stay. */
    static final String LOCK = """
            MATCH (root:OrgUnit {id: $tenant, tenantId: $tenant})
            SET root.changing = true REMOVE root.changing
            """;

    private static final String FOUND = """
            RETURN e {.id, .personnelNumber, .firstName, .lastName, .workMail, .privatePhone, .state, .joinedOn, .leftOn}
                AS person,
              u.id AS unit, u.name AS unitName,
              COLLECT {
                MATCH (e)-[w:WORKS_AS]->(r:JobRole) WHERE r.tenantId IN ['shared', $tenant]
                RETURN r {.id, .label, .labelEn, share: w.share} ORDER BY w.share DESC, r.label, r.id
              } AS jobRoles
            """;

    private static final String WANTED = """
            MATCH (e:Employee {tenantId: $tenant})-[:WORKS_IN]->(u:OrgUnit {tenantId: $tenant})
            WHERE coalesce(e.state, 'ACTIVE') = $state
              AND all(word IN $words WHERE
                toLower(e.firstName + ' ' + e.lastName + ' ' + coalesce(e.personnelNumber, '')) CONTAINS word)
              AND ($unit = '' OR EXISTS { (u)-[:PART_OF*0..20]->(:OrgUnit {id: $unit, tenantId: $tenant}) })
            """;

    static final String COUNT = WANTED + "RETURN count(e)";

    static final String PAGE = WANTED + """
            WITH e, u ORDER BY
              replace(replace(replace(toLower(e.lastName), 'ä', 'a'), 'ö', 'o'), 'ü', 'u'), e.firstName, e.id
            SKIP $offset LIMIT $limit
            """ + FOUND;

    static final String ALL = """
            MATCH (e:Employee {tenantId: $tenant})-[:WORKS_IN]->(u:OrgUnit {tenantId: $tenant})
            WITH e, u ORDER BY e.id
            """ + FOUND;

    static final String SOME = """
            UNWIND $ids AS id
            MATCH (e:Employee {id: id, tenantId: $tenant})-[:WORKS_IN]->(u:OrgUnit {tenantId: $tenant})
            """ + FOUND;

    static final String HOLDER = "MATCH (e:Employee {personnelKey: $key, tenantId: $tenant}) RETURN e.id";

    static final String MAIL_TAKEN = """
            MATCH (e:Employee {tenantId: $tenant})
            WHERE toLower(e.workMail) = toLower($mail) AND coalesce(e.state, 'ACTIVE') = 'ACTIVE'
            WITH collect(e.id) AS holders
            RETURN size(holders) > 0 AND NOT $person IN holders AS taken
            """;

    static final String TAKEN = """
            UNWIND $keys AS key
            MATCH (e:Employee {personnelKey: key, tenantId: $tenant})
            RETURN e.personnelNumber
            """;

    static final String KNOWN_ROLES = """
            MATCH (r:JobRole) WHERE r.id IN $roles AND r.tenantId IN ['shared', $tenant]
            RETURN r.id
            """;

    static final String ROLE_NAMES = """
            MATCH (r:JobRole) WHERE r.tenantId IN ['shared', $tenant]
            UNWIND [r.label, r.labelEn] + coalesce(r.alternativeLabels, []) AS name
            WITH r, name WHERE name IS NOT NULL
            RETURN name, r.id AS id ORDER BY r.tenantId = 'shared', name <> r.label, r.uri IS NOT NULL, r.id
            """;

    static final String CREATE = """
            UNWIND $rows AS row
            CREATE (:Employee {id: row.id, tenantId: $tenant})
            """;

    static final String CHANGE = """
            UNWIND $rows AS row
            MATCH (e:Employee {id: row.id, tenantId: $tenant})
            SET e += row.properties
            WITH e, row
            MATCH (u:OrgUnit {id: row.unit, tenantId: $tenant})
            CALL (e, u) { MATCH (e)-[old:WORKS_IN]->(other:OrgUnit) WHERE other <> u DELETE old }
            MERGE (e)-[:WORKS_IN]->(u)
            """;

    static final String GIVE_ROLES = """
            UNWIND $rows AS row
            MATCH (e:Employee {id: row.id, tenantId: $tenant})
            CALL (e) { MATCH (e)-[old:WORKS_AS]->(:JobRole) DELETE old }
            WITH e, row
            UNWIND row.jobRoles AS job
            MATCH (r:JobRole {id: job.id}) WHERE r.tenantId IN ['shared', $tenant]
            CREATE (e)-[:WORKS_AS {share: job.share}]->(r)
            """;

    /** The day of the note stays while the same end is said again. */
    static final String SET_STATE = """
            UNWIND $ids AS id
            MATCH (e:Employee {id: id, tenantId: $tenant})
            SET e.leftRecordedOn = CASE
                WHEN $end.leftOn IS NULL THEN null
                WHEN e.leftOn = $end.leftOn AND coalesce(e.state, '') = coalesce($end.state, '')
                  THEN coalesce(e.leftRecordedOn, $today)
                ELSE $today
              END,
              e += $end
            """;

    /** Of all tenants: the day has come for each alike. */
    static final String DUE = """
            MATCH (e:Employee) WHERE e.leftOn <= $today AND coalesce(e.state, 'ACTIVE') = 'ACTIVE'
            RETURN e.tenantId AS tenant, e.id AS id ORDER BY tenant, id LIMIT 1000
            """;

    private StaffStatements() {}
}
