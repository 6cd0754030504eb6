// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.registration.graph;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.registration.Applicant;
import de.kommunalcampus.backend.registration.ApplicationId;
import de.kommunalcampus.backend.registration.Applications;
import de.kommunalcampus.backend.registration.ProviderApplication;
import de.kommunalcampus.backend.registration.ProviderApplication.State;
import de.kommunalcampus.backend.registration.ProviderKind;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** They are the platform's own, so they belong to the tenant {@code shared}. */
@Repository
class Neo4jApplications implements Applications {
    /** Lets one at a time add one; held until the end of its transaction. */
    private static final String LOCK_INBOX = """
            MERGE (inbox:ApplicationInbox {id: 'open'}) ON CREATE SET inbox.tenantId = 'shared'
            SET inbox.changing = true REMOVE inbox.changing
            """;

    private static final String IS_OPEN = """
            MATCH (a:ProviderApplication {state: 'OPEN', mail: $mail}) WHERE toLower(a.organisation) = toLower($organisation)
            RETURN count(a) > 0
            """;

    private static final String ADD = """
            WITH COUNT { MATCH (a:ProviderApplication {state: 'OPEN'}) } AS open WHERE open < $most
            CREATE (a:ProviderApplication {id: $id, tenantId: 'shared', state: 'OPEN'})
            SET a += $stated
            RETURN a.id
            """;

    private static final String ROW = """
            RETURN a.id AS id, a.organisation AS organisation, a.kind AS kind, a.city AS city, a.website AS website,
              a.contactName AS contactName, a.mail AS mail, a.termsVersion AS termsVersion, a.appliedAt AS appliedAt,
              a.state AS state, a.decidedAt AS decidedAt, a.note AS note,
              a.state = 'OPEN' AND EXISTS { MATCH (x:Account) WHERE x.login = a.mail } AS loginTaken
            """;

    private static final String LIST = "MATCH (a:ProviderApplication {tenantId: 'shared'})\n" + ROW
            + "ORDER BY state <> 'OPEN', appliedAt DESC, id LIMIT $most";

    private static final String LOCK = """
            MATCH (a:ProviderApplication {id: $id, tenantId: 'shared'})
            SET a.changing = true REMOVE a.changing
            """;

    private static final String DECIDE = """
            MATCH (a:ProviderApplication {id: $id, tenantId: 'shared', state: 'OPEN'})
            SET a.state = $state, a.note = $note, a.decidedBy = $by, a.decidedAt = $at
            """ + ROW;

    private static final String CREATE_PROVIDER = """
            MATCH (a:ProviderApplication {id: $id, tenantId: 'shared'})
            CREATE (:Provider {id: $provider, tenantId: 'shared', name: a.organisation, kind: a.kind, city: a.city,
              website: a.website, verifiedAt: a.decidedAt, verifiedHow: a.note,
              termsVersion: a.termsVersion, termsAcceptedAt: a.appliedAt})
            """;

    private static final String FORGET = """
            MATCH (a:ProviderApplication) WHERE a.decidedAt < $oldest
            DELETE a
            RETURN count(*)
            """;

    private final Neo4jClient client;

    Neo4jApplications(Neo4jClient client) {
        this.client = client;
    }

    @Override
    @Transactional
    public boolean add(ProviderApplication application, int most) {
        Applicant applicant = application.applicant();
        client.query(LOCK_INBOX).run();
        boolean isOpen = client.query(IS_OPEN)
                .bindAll(Map.of("mail", applicant.mail(), "organisation", applicant.organisation()))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
        if (isOpen) {
            return true;
        }
        Map<String, Object> stated = Map.of(
                "organisation", applicant.organisation(),
                "kind", applicant.kind().name(),
                "city", applicant.city(),
                "website", applicant.website(),
                "contactName", applicant.contactName(),
                "mail", applicant.mail(),
                "termsVersion", application.termsVersion(),
                "appliedAt", application.appliedAt());
        return client.query(ADD)
                .bindAll(Map.of("id", application.id().value(), "most", most, "stated", stated))
                .fetch()
                .one()
                .isPresent();
    }

    @Override
    public List<ProviderApplication> list(int most) {
        return List.copyOf(client.query(LIST)
                .bindAll(Map.of("most", most))
                .fetchAs(ProviderApplication.class)
                .mappedBy((types, row) -> application(new GraphRow(row)))
                .all());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ProviderApplication> decide(
            ApplicationId id, State state, String note, AccountId by, ZonedDateTime at) {
        client.query(LOCK).bindAll(Map.of("id", id.value())).run();
        return client.query(DECIDE)
                .bindAll(Map.of("id", id.value(), "state", state.name(), "note", note, "by", by.value(), "at", at))
                .fetchAs(ProviderApplication.class)
                .mappedBy((types, row) -> application(new GraphRow(row)))
                .one();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public ProviderId createProvider(ProviderApplication accepted) {
        String provider = UUID.randomUUID().toString();
        client.query(CREATE_PROVIDER)
                .bindAll(Map.of("id", accepted.id().value(), "provider", provider))
                .run();
        return new ProviderId(provider);
    }

    @Override
    @Transactional
    public long forgetDecidedBefore(ZonedDateTime oldest) {
        return client.query(FORGET)
                .bindAll(Map.of("oldest", oldest))
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }

    private static ProviderApplication application(GraphRow row) {
        return new ProviderApplication(
                new ApplicationId(row.text("id")),
                new Applicant(
                        row.text("organisation"),
                        row.oneOf(ProviderKind.class, "kind"),
                        row.text("city"),
                        row.text("website"),
                        row.text("contactName"),
                        row.text("mail")),
                row.text("termsVersion"),
                row.instant("appliedAt"),
                row.oneOf(State.class, "state"),
                row.flag("loginTaken"),
                row.findInstant("decidedAt"),
                row.findText("note"));
    }
}
