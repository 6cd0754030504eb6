// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights.graph;

import java.util.Set;

/** Takes the ids of a person out of what belongs to others. */
enum Unlinking {
    /** Others may still know that somebody looked, when and in which role. */
    LOOKS_BY_EMPLOYEE(Set.of("AccessRecord;byEmployeeId", "AccessRecord;id"), """
            MATCH (n:AccessRecord {byEmployeeId: $employee, tenantId: $tenant})
            SET n.id = randomUUID() REMOVE n.byEmployeeId, n.byAccountId
            """),
    LOOKS_BY_ACCOUNT(Set.of("AccessRecord;byAccountId"), """
            UNWIND $accounts AS account
            MATCH (n:AccessRecord {byAccountId: account, tenantId: $tenant})
            SET n.id = randomUUID() REMOVE n.byEmployeeId, n.byAccountId
            """),
    DECISIONS(Set.of("Proposal;decidedBy"), """
            MATCH (n:Proposal {tenantId: $tenant}) WHERE n.decidedBy = $employee REMOVE n.decidedBy
            """),
    CHECKS(Set.of("Assessment;checkedBy"), """
            MATCH (n:Assessment {tenantId: $tenant}) WHERE n.checkedBy = $employee REMOVE n.checkedBy
            """),
    SHARINGS(Set.of("Employee;SHORTLISTED.sharedWith"), """
            MATCH (:Employee {tenantId: $tenant})-[s:SHORTLISTED]->() WHERE $employee IN s.sharedWith
            WITH s, [id IN s.sharedWith WHERE id <> $employee] AS others
            SET s.sharedWith = CASE WHEN size(others) > 0 THEN others END,
              s.sharedAt = CASE WHEN size(others) > 0 THEN s.sharedAt END
            """);

    private final Set<String> rows;
    private final String cypher;

    Unlinking(Set<String> rows, String cypher) {
        this.rows = rows;
        this.cypher = cypher;
    }

    /** Of the register. */
    Set<String> rows() {
        return rows;
    }

    String cypher() {
        return cypher;
    }
}
