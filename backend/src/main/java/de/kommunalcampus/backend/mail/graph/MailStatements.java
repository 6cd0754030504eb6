// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail.graph;

/**
 * What is asked of the graph for mails. Senders work for all tenants alike and name a mail by its id and their claim,
 * which nobody else knows.
 */
final class MailStatements {
    static final String ADD = """
            MERGE (m:OutgoingMail {id: $id})
            ON CREATE SET m += $mail
            RETURN m.tenantId = $tenant
            """;

    static final String LIST = """
            MATCH (m:OutgoingMail {tenantId: $tenant})
            RETURN m {.*} AS mail ORDER BY m.createdAt DESC, m.id LIMIT $most
            """;

    static final String FIND = "MATCH (m:OutgoingMail {id: $id, tenantId: $tenant}) RETURN m {.*} AS mail";

    static final String FIND_TEXT = """
            MATCH (m:OutgoingMail {id: $id, tenantId: $tenant}) WHERE m.plain IS NOT NULL RETURN m {.*} AS mail
            """;

    static final String RETRY = """
            MATCH (m:OutgoingMail {id: $id, tenantId: $tenant})
            WHERE m.state IN $states AND m.plain IS NOT NULL
            SET m.state = 'WAITING', m.attempts = 0, m.nextAttemptAt = $now
            REMOVE m.claim, m.leaseUntil, m.error
            RETURN count(m)
            """;

    static final String DUE = """
            MATCH (m:OutgoingMail)
            WHERE (m.state = 'WAITING' AND m.nextAttemptAt <= $now) OR (m.state = 'SENDING' AND m.leaseUntil < $now)
            RETURN m.id ORDER BY m.nextAttemptAt, m.id LIMIT 1
            """;

    /** A statement of its own, so that the next one sees what is newest; the property does not stay. */
    static final String LOCK =
            "UNWIND $ids AS id MATCH (m:OutgoingMail {id: id}) SET m.changing = true REMOVE m.changing";

    static final String CLAIM = """
            MATCH (m:OutgoingMail {id: $id})
            WHERE (m.state = 'WAITING' AND m.nextAttemptAt <= $now) OR (m.state = 'SENDING' AND m.leaseUntil < $now)
            SET m.state = 'SENDING', m.claim = $claim, m.leaseUntil = $leaseUntil, m.attempts = m.attempts + 1
            RETURN m {.*} AS mail
            """;

    static final String HAND_OVER = """
            MATCH (m:OutgoingMail {id: $id, state: 'SENDING', claim: $claim})
            SET m.state = 'HANDING_OVER'
            RETURN count(m)
            """;

    static final String SENT = """
            MATCH (m:OutgoingMail {id: $id, claim: $claim}) WHERE m.state IN ['HANDING_OVER', 'UNCERTAIN']
            SET m.state = 'SENT', m.sentAt = $now
            REMOVE m.subject, m.plain, m.html, m.claim, m.leaseUntil, m.nextAttemptAt, m.error
            """;

    static final String NOT_SENT = """
            MATCH (m:OutgoingMail {id: $id, claim: $claim}) WHERE m.state IN ['SENDING', 'HANDING_OVER']
            SET m.state = CASE WHEN $next IS NULL THEN 'FAILED' ELSE 'WAITING' END,
              m.nextAttemptAt = $next, m.error = $error
            REMOVE m.claim, m.leaseUntil
            """;

    static final String UNCERTAIN = """
            MATCH (m:OutgoingMail {id: $id, state: 'HANDING_OVER', claim: $claim})
            SET m.state = 'UNCERTAIN', m.error = $error
            REMOVE m.leaseUntil, m.nextAttemptAt
            """;

    static final String BROKEN_OFF = """
            MATCH (m:OutgoingMail {state: 'HANDING_OVER'}) WHERE m.leaseUntil < $now
            RETURN m.id ORDER BY m.id LIMIT 100
            """;

    static final String MARK_UNCERTAIN = """
            MATCH (m:OutgoingMail) WHERE m.id IN $ids AND m.state = 'HANDING_OVER' AND m.leaseUntil < $now
            SET m.state = 'UNCERTAIN', m.error = 'INTERRUPTED'
            REMOVE m.leaseUntil, m.nextAttemptAt
            RETURN count(m)
            """;

    static final String DELETE = """
            MATCH (m:OutgoingMail) WHERE m.createdAt < $oldest
            WITH m LIMIT $most
            DELETE m
            RETURN count(*)
            """;

    private MailStatements() {}
}
