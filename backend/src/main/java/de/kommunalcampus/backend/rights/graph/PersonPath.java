// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights.graph;

import java.util.Arrays;
import java.util.List;

/**
 * How to come from a person to the nodes of each label of the register: by one path what a copy tells and what an erasure
 * deletes. Reading answers the nodes above {@code $after} by id, $page at most, with what leads from them to others;
 * deleting deletes $page at most and answers how many.
 */
enum PersonPath {
    EMPLOYEE("Employee", Paths.EMPLOYEE + Ends.READ, Paths.EMPLOYEE + Ends.DELETE),
    ACCOUNT("Account", Paths.ACCOUNT + Ends.READ, Paths.ACCOUNT + Ends.DELETE),
    PASSKEY("Passkey", Paths.PASSKEY + Ends.READ, Paths.PASSKEY + Ends.DELETE),
    ASSESSMENT("Assessment", Paths.ASSESSMENT + Ends.READ, Paths.ASSESSMENT + Ends.DELETE),
    PROPOSAL("Proposal", Paths.PROPOSAL + Ends.READ, Paths.PROPOSAL + Ends.DELETE),
    SAVED_SEARCH("SavedSearch", Paths.SAVED_SEARCH + Ends.READ, Paths.SAVED_SEARCH + Ends.DELETE),
    /** What nobody else sought goes too: it would be left without anybody who did. */
    SEARCHER("Searcher", Paths.SEARCHER + Ends.READ, """
            MATCH (n:Searcher {tenantId: $tenant}) WHERE n.id IN $pseudonyms
            WITH n LIMIT $page
            CALL (n) {
              MATCH (n)-[:ASKED_FOR]->(s:DemandSearch) WHERE COUNT { (s)<-[:ASKED_FOR]-() } = 1
              DETACH DELETE s
            }
            DETACH DELETE n
            RETURN count(*) AS deleted
            """),
    SCIM_USER("ScimUser", Paths.SCIM_USER + Ends.READ, Paths.SCIM_USER + Ends.DELETE),
    OUTGOING_MAIL("OutgoingMail", Paths.OUTGOING_MAIL + Ends.READ, Paths.OUTGOING_MAIL + Ends.DELETE),
    ACCESS_RECORD("AccessRecord", Paths.ACCESS_RECORD + Ends.READ, Paths.ACCESS_RECORD + Ends.DELETE),
    /** Stays until its time is over: a chain with a hole proves nothing. It holds ids, which then lead nowhere. */
    AUDIT_ENTRY("AuditEntry", Paths.AUDIT_ENTRY + Ends.READ, ""),
    /** Stays, as staff and staff council go on reading who turned it; of who is gone without a name. */
    SWITCH_CHANGE("SwitchChange", Paths.SWITCH_CHANGE + Ends.READ, ""),
    API_TOKEN("ApiToken", Paths.API_TOKEN + Ends.READ, Paths.API_TOKEN + Ends.DELETE),
    PROVIDER_APPLICATION(
            "ProviderApplication", Paths.PROVIDER_APPLICATION + Ends.READ, Paths.PROVIDER_APPLICATION + Ends.DELETE),
    /** The unit belongs to nobody; that the person heads it is what is told, and goes with the person's node. */
    ORG_UNIT("OrgUnit", """
            MATCH (u:OrgUnit {tenantId: $tenant})-[r:HEADED_BY|DEPUTISED_BY]->(:Employee {id: $employee, tenantId: $tenant})
            WITH u, type(r) + '/' + u.id AS id, {type: type(r), name: u.name, properties: {}} AS link
            WHERE id > $after
            RETURN id, {} AS properties, [link] AS links ORDER BY id LIMIT $page
            """, "");

    private final String label;
    private final String reading;
    private final String deleting;

    PersonPath(String label, String reading, String deleting) {
        this.label = label;
        this.reading = reading;
        this.deleting = deleting;
    }

    String label() {
        return label;
    }

    String reading() {
        return reading;
    }

    /** Empty where nothing is deleted for itself. */
    String deleting() {
        return deleting;
    }

    /** What goes before the person's node and accounts do, without which it could not be found again. */
    boolean isOwned() {
        return this != EMPLOYEE && this != ACCOUNT && !deleting.isEmpty();
    }

    static PersonPath of(String label) {
        return Arrays.stream(values())
                .filter(path -> path.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No path to " + label));
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(PersonPath::label).toList();
    }

    /** Each ends with the node as {@code n}. */
    private static final class Paths {
        private static final String EMPLOYEE = "MATCH (n:Employee {id: $employee, tenantId: $tenant})";

        private static final String ACCOUNT = "MATCH (n:Account {tenantId: $tenant}) WHERE n.id IN $accounts";

        private static final String PASSKEY =
                "MATCH (n:Passkey {tenantId: $tenant})-[:OPENS]->(a:Account {tenantId: $tenant}) WHERE a.id IN $accounts";

        private static final String ASSESSMENT =
                "MATCH (:Employee {id: $employee, tenantId: $tenant})-[:HAS]->(n:Assessment {tenantId: $tenant})";

        private static final String PROPOSAL =
                "MATCH (:Employee {id: $employee, tenantId: $tenant})-[:PROPOSES]->(n:Proposal {tenantId: $tenant})";

        private static final String SAVED_SEARCH =
                "MATCH (:Employee {id: $employee, tenantId: $tenant})-[:KEEPS]->(n:SavedSearch {tenantId: $tenant})";

        private static final String SEARCHER = "MATCH (n:Searcher {tenantId: $tenant}) WHERE n.id IN $pseudonyms";

        private static final String SCIM_USER =
                "MATCH (:Employee {id: $employee, tenantId: $tenant})-[:PROVISIONED_AS]->(n:ScimUser {tenantId: $tenant})";

        private static final String OUTGOING_MAIL = "MATCH (n:OutgoingMail {tenantId: $tenant}) WHERE n.to IN $logins";

        private static final String ACCESS_RECORD =
                "MATCH (n:AccessRecord {tenantId: $tenant})-[:CONCERNS]->(:Employee {id: $employee, tenantId: $tenant})";

        private static final String SWITCH_CHANGE =
                "MATCH (n:SwitchChange {tenantId: $tenant}) WHERE n.byAccountId IN $accounts";

        private static final String API_TOKEN = "MATCH (n:ApiToken {tenantId: $tenant}) WHERE n.createdBy IN $accounts";

        private static final String PROVIDER_APPLICATION =
                "MATCH (n:ProviderApplication {tenantId: $tenant}) WHERE n.mail IN $logins";

        /** Found by their indexes first, as the log of a tenant is long. */
        private static final String AUDIT_ENTRY = """
                MATCH (n:AuditEntry) WHERE n.actor IN $accounts OR n.subject IN $ids
                WITH n WHERE n.tenantId = $tenant""";
    }

    private static final class Ends {
        /** What a person owns is told as a node of its own; the person behind it need not be told. */
        private static final String READ = """

                WITH DISTINCT n
                WITH n WHERE n.id > $after
                WITH n ORDER BY n.id LIMIT $page
                RETURN n.id AS id, n {.*} AS properties,
                  COLLECT {
                    MATCH (n)-[r]->(to)
                    WHERE NOT to:Assessment AND NOT to:Proposal AND NOT to:SavedSearch AND NOT to:ScimUser
                      AND NOT to:Account AND NOT (to:Employee AND type(r) IN ['BELONGS_TO', 'CONCERNS'])
                    RETURN {type: type(r), properties: properties(r), name:
                      coalesce(to.label, to.title, to.name, to.text, to.firstName + ' ' + to.lastName)}
                    ORDER BY type(r), to.id
                  } AS links
                ORDER BY id
                """;

        private static final String DELETE = """

                WITH DISTINCT n LIMIT $page
                DETACH DELETE n
                RETURN count(*) AS deleted
                """;
    }
}
