// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.security;

import de.kommunalcampus.backend.identity.ApiScope;
import de.kommunalcampus.backend.platform.TokenSecrets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;

/**
 * Two small administrations with everything that endpoints name: units, an employee for each actor who works there,
 * one who reports to the superior and one who does not, a course, a competency and a job role of their own.
 */
final class TwoTenants implements AutoCloseable {
    static final String HOME = "matrix-home";
    static final String ABROAD = "matrix-abroad";
    static final String PROVIDER = "matrix-provider";

    /** A secret that is none: 32 zero bytes. */
    static final String TOKEN = "kc_" + "A".repeat(43);

    private static final String ADMINISTRATION = """
            CREATE (root:OrgUnit {id: $tenant, tenantId: $tenant, number: '1', name: 'Stadt ' + $tenant,
                                  kind: 'MUNICIPALITY', inhabitants: 1000, latitude: 50.1, longitude: 8.9})
            CREATE (unit:OrgUnit {id: $tenant + '-unit', tenantId: $tenant, number: '1.1', name: 'Amt', kind: 'UNIT'})
                   -[:PART_OF]->(root)
            CREATE (competency:Competency {id: $tenant + '-competency', tenantId: $tenant, label: 'Ortskunde',
                    labelEn: 'Local knowledge', description: 'Den Ort kennen', area: 'Fachrecht',
                    alternativeLabels: [], levelDescriptions: ['a', 'b', 'c', 'd'], labelFallback: false})
            CREATE (role:JobRole {id: $tenant + '-role', tenantId: $tenant, label: 'Ortsdienst', labelEn: 'Local service',
                    alternativeLabels: []})-[:REQUIRES {level: 'ADVANCED', weight: 1.0}]->(competency)
            CREATE (task:Task {id: $tenant + '-task', tenantId: $tenant, label: 'Den Ort zeigen', labelEn: 'Show around'})
                   -[:REQUIRES {level: 'BASIC', weight: 1.0}]->(competency)
            CREATE (role)-[:PERFORMS]->(task)
            CREATE (:Provider {id: $tenant + '-provider', tenantId: $tenant, name: 'Hausakademie', kind: 'INTERNAL',
                    city: 'Musterstadt', latitude: 50.1, longitude: 8.9})
                   -[:OFFERS]->(:Course {id: $tenant + '-course', tenantId: $tenant, externalId: '1', title: 'Ortskunde',
                    promise: 'Sie kennen den Ort.', description: 'Der Ort.', format: 'SELF_STUDY', selfPaced: true,
                    startLink: 'https://lernen.example/ort', hours: 1.0, daysAbsent: 0.0, language: 'de',
                    priceKind: 'FREE', certificate: false, audience: 'Alle', lastConfirmedOn: date(),
                    state: 'PUBLISHED', contentHash: 'x'})
                   -[:TEACHES {toLevel: 'BASIC', confidence: 1.0}]->(competency)
            WITH *
            MATCH (house:Provider {id: $tenant + '-provider'})
            CREATE (house)-[:WRITES]->(:WrittenOffer {id: $tenant + '-written_offer', tenantId: $tenant, version: 1,
                    state: 'DRAFT', savedAt: datetime(), content: '{"teaches":[],"presupposes":[],"runs":[]}'})
            CREATE (:Account {id: $tenant + '-account', tenantId: $tenant, login: 'kim@' + $tenant + '.example',
                    displayName: 'Kim', state: 'INVITED', roles: ['EMPLOYEE'], version: 0})
            CREATE (:Account {id: $tenant + '-first', tenantId: $tenant, login: 'toni@' + $tenant + '.example',
                    displayName: 'Toni', state: 'ACTIVE', roles: ['TENANT_ADMIN'], version: 0})
            CREATE (:TenantSwitch {id: $tenant + '/RECORDED_SEARCHES', tenantId: $tenant, on: true, number: 1})
            CREATE (:TenantSwitch {id: $tenant + '/RANDOMISED_RANKING', tenantId: $tenant, on: true, number: 1})
            CREATE (:ScimToken {id: $tenant + '-scim_token', tenantId: $tenant, name: 'Verzeichnis', hash: $tenant,
                    createdAt: datetime(), expiresOn: date() + duration('P30D')})
            CREATE (:Feedback {id: $tenant + '-feedback', tenantId: $tenant, at: datetime(), text: 'Zu klein.'})
            CREATE (:OutgoingMail {id: $tenant + '-mail', tenantId: $tenant, to: 'kim@ort.example', template: 'INVITATION',
                    language: 'DE', subject: 'Zugang', plain: 'Guten Tag', html: 'Guten Tag', state: 'NOT_SENT',
                    attempts: 0, createdAt: datetime(), nextAttemptAt: datetime()})
            """;

    private static final String EMPLOYEES = """
            MATCH (root:OrgUnit {id: $tenant}), (unit:OrgUnit {id: $tenant + '-unit'}), (role:JobRole {id: $tenant + '-role'})
            UNWIND $employees AS id
            CREATE (e:Employee {id: id, tenantId: $tenant, firstName: 'Kim', lastName: id, formats: [], languages: ['de'],
                    weekdaysFree: [], timesOfDay: []})-[:WORKS_IN]->(unit)
            CREATE (e)-[:WORKS_AS {share: 1.0}]->(role)
            CREATE (e)-[:KEEPS]->(:SavedSearch {id: id + '-search', tenantId: $tenant, name: 'Meine Suche',
                    query: 'text=recht', savedAt: datetime()})
            CREATE (e)-[:PROPOSES]->(:Proposal {id: id + '-proposal', tenantId: $tenant, kind: 'ORG_UNIT',
                    statedOn: date(), state: 'OPEN'})-[:FOR]->(root)
            """;

    /** In a team that the superior heads: so the line stays when somebody changes anything about units or people. */
    private static final String REPORT = """
            MATCH (root:OrgUnit {id: $tenant}), (e:Employee {id: $report})-[old:WORKS_IN]->(), (s:Employee {id: $superior})
            DELETE old
            CREATE (e)-[:REPORTS_TO]->(s)
            CREATE (e)-[:WORKS_IN]->(team:OrgUnit {id: $tenant + '-team', tenantId: $tenant, number: '1.2', name: 'Team',
                    kind: 'UNIT'})-[:PART_OF]->(root)
            CREATE (team)-[:HEADED_BY]->(s)
            """;

    private static final String ABSENT = """
            MATCH (n) WHERE n.tenantId IN $tenants OR n.id IN [$provider, 'matrix-platform', 'matrix-provider-account', 'matrix-token',
              'matrix-written-offer', 'matrix-course'] DETACH DELETE n
            """;

    private static final String SHARED_PROVIDER = """
            CREATE (provider:Provider {id: $provider, tenantId: 'shared', name: 'Akademie', kind: 'PUBLIC', city: 'Ort'})
            CREATE (:Account {id: 'matrix-provider-account', tenantId: 'shared', login: 'matrix@provider.example',
                    displayName: 'Matrix', state: 'ACTIVE', roles: ['PROVIDER'], version: 0})-[:BELONGS_TO]->(provider)
            CREATE (provider)-[:WRITES]->(:WrittenOffer {id: 'matrix-written-offer', tenantId: 'shared', version: 1,
                    state: 'PUBLISHED', savedAt: datetime(), publishedAt: datetime(),
                    content: '{"teaches":[],"presupposes":[],"runs":[]}'})
                   -[:PUBLISHED_AS]->(:Course {id: 'matrix-course', tenantId: 'shared', state: 'ENDED', title: 'Ende',
                    format: 'SEMINAR', selfPaced: false, language: 'de', certificate: false})
            CREATE (:ApiToken {id: 'matrix-token', tenantId: 'shared', hash: $hash, name: 'Matrix', scopes: $scopes,
                    createdAt: datetime(), createdBy: 'matrix-provider-account',
                    expiresAt: datetime() + duration('P1D')})-[:ACTS_FOR]->(provider)
            CREATE (:Account {id: 'matrix-platform', tenantId: 'shared', login: 'matrix@platform.example',
                    displayName: 'Matrix', state: 'INVITED', roles: ['PLATFORM_ADMIN'], version: 0})
            """;

    private final Driver driver;

    TwoTenants(Driver driver) {
        this.driver = driver;
        close();
        List<String> scopes =
                Arrays.stream(ApiScope.values()).map(ApiScope::name).toList();
        run(SHARED_PROVIDER, Map.of("provider", PROVIDER, "hash", TokenSecrets.hash(TOKEN), "scopes", scopes));
        create(HOME);
        create(ABROAD);
    }

    /** The id of an object that stands in that relation to the actor, who works for {@link #HOME}. */
    String idFor(Subject subject, Relation relation, Actor actor) {
        return switch (relation) {
            case NONE -> "";
            case OWN -> own(subject, actor);
            case REPORT -> HOME + "-report";
            case SAME_TENANT -> HOME + "-colleague" + (subject == Subject.SAVED_SEARCH ? "-search" : "");
            case SHARED -> shared(subject);
            case FOREIGN ->
                switch (subject) {
                    case EMPLOYEE, STAFF -> ABROAD + "-colleague";
                    case SAVED_SEARCH -> ABROAD + "-colleague-search";
                    case PROPOSAL -> ABROAD + "-colleague-proposal";
                    case NOTHING,
                            UNMAPPED,
                            COURSE,
                            COMPETENCY,
                            FEEDBACK,
                            IMPORT,
                            JOB_ROLE,
                            ACCOUNT,
                            TENANT,
                            SESSION,
                            PASSKEY,
                            MAIL,
                            SWITCH,
                            APPLICATION,
                            API_TOKEN,
                            WRITTEN_OFFER,
                            OFFER_REVIEW,
                            PROVIDER,
                            UNIT,
                            STAFF_IMPORT,
                            SCIM_TOKEN -> node(ABROAD, subject);
                };
        };
    }

    private String own(Subject subject, Actor actor) {
        if (subject == Subject.EMPLOYEE) {
            return actor.employeeOf(HOME);
        }
        if (subject == Subject.SAVED_SEARCH) {
            return actor.employeeOf(HOME) + "-search";
        }
        if (subject == Subject.PROPOSAL) {
            return actor.employeeOf(HOME) + "-proposal";
        }
        if (subject == Subject.TENANT) {
            return HOME;
        }
        if (subject == Subject.SWITCH) {
            return "PERSON_VIEWS";
        }
        return actor.worksForAdministration() || actor == Actor.ANONYMOUS ? node(HOME, subject) : shared(subject);
    }

    private static String node(String tenant, Subject subject) {
        String name = subject == Subject.JOB_ROLE ? "role" : subject.name().toLowerCase(java.util.Locale.ROOT);
        return tenant + "-" + name;
    }

    private String shared(Subject subject) {
        String query = switch (subject) {
            case COURSE ->
                "MATCH (n:Course {tenantId: 'shared', state: 'PUBLISHED', selfPaced: true}) RETURN min(n.id) AS id";
            case COMPETENCY -> "MATCH (n:Competency {tenantId: 'shared'}) RETURN min(n.id) AS id";
            case JOB_ROLE -> "MATCH (n:JobRole {tenantId: 'shared'}) RETURN min(n.id) AS id";
            case ACCOUNT -> "MATCH (n:Account {id: 'matrix-platform'}) RETURN n.id AS id";
            case PROVIDER -> "RETURN '" + PROVIDER + "' AS id";
            case WRITTEN_OFFER -> "RETURN 'matrix-written-offer' AS id";
            case NOTHING,
                    UNMAPPED,
                    EMPLOYEE,
                    FEEDBACK,
                    IMPORT,
                    PROPOSAL,
                    SAVED_SEARCH,
                    TENANT,
                    SESSION,
                    PASSKEY,
                    MAIL,
                    SWITCH,
                    APPLICATION,
                    API_TOKEN,
                    OFFER_REVIEW,
                    UNIT,
                    STAFF_IMPORT,
                    SCIM_TOKEN,
                    STAFF -> "RETURN 'none' AS id";
        };
        return driver.executableQuery(query)
                .execute()
                .records()
                .getFirst()
                .get("id")
                .asString();
    }

    private void create(String tenant) {
        List<String> employees = new java.util.ArrayList<>(Arrays.stream(Actor.values())
                .filter(Actor::worksForAdministration)
                .map(actor -> actor.employeeOf(tenant))
                .toList());
        employees.addAll(List.of(tenant + "-report", tenant + "-colleague"));
        run(ADMINISTRATION, Map.of("tenant", tenant));
        run(EMPLOYEES, Map.of("tenant", tenant, "employees", employees));
        run(
                REPORT,
                Map.of("tenant", tenant, "report", tenant + "-report", "superior", Actor.SUPERIOR.employeeOf(tenant)));
    }

    private void run(String query, Map<String, Object> parameters) {
        driver.executableQuery(query).withParameters(parameters).execute();
    }

    @Override
    public void close() {
        run(ABSENT, Map.of("tenants", List.of(HOME, ABROAD), "provider", PROVIDER));
    }
}
