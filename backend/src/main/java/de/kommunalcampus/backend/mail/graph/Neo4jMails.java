// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail.graph;

import de.kommunalcampus.backend.mail.ClaimedMail;
import de.kommunalcampus.backend.mail.KeptMail;
import de.kommunalcampus.backend.mail.MailState;
import de.kommunalcampus.backend.mail.MailText;
import de.kommunalcampus.backend.mail.Mails;
import de.kommunalcampus.backend.mail.OutgoingMail;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jClient.RunnableSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Neo4jMails implements Mails {
    private static final List<String> LEFT_TO_PEOPLE = Arrays.stream(MailState.values())
            .filter(MailState::isLeftToPeople)
            .map(Enum::name)
            .toList();

    /** Deleted in one transaction, well within its time. */
    private static final long BATCH = 5_000;

    /** Of finding a due mail that no other sender takes first. */
    private static final int TRIES = 10;

    private final Neo4jClient client;

    Neo4jMails(Neo4jClient client) {
        this.client = client;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(OutgoingMail mail, MailText text, MailState first, ZonedDateTime now) {
        boolean own = client.query(MailStatements.ADD)
                .bindAll(Map.of(
                        "id", mail.idempotencyKey(),
                        "tenant", mail.tenant().value(),
                        "mail", MailMapper.toProperties(mail, text, first, now)))
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
        if (!own) {
            throw new IllegalArgumentException("Another tenant has a mail under this key");
        }
    }

    @Override
    public List<KeptMail> list(TenantId tenant, int most) {
        RunnableSpec query = client.query(MailStatements.LIST).bindAll(Map.of("tenant", tenant.value(), "most", most));
        return List.copyOf(query.fetchAs(KeptMail.class)
                .mappedBy((types, row) -> MailMapper.toKept(new GraphRow(row).row("mail")))
                .all());
    }

    @Override
    public Optional<KeptMail> find(TenantId tenant, String id) {
        return one(
                client.query(MailStatements.FIND).bindAll(Map.of("tenant", tenant.value(), "id", id)),
                KeptMail.class,
                MailMapper::toKept);
    }

    @Override
    public Optional<MailText> findText(TenantId tenant, String id) {
        return one(
                client.query(MailStatements.FIND_TEXT).bindAll(Map.of("tenant", tenant.value(), "id", id)),
                MailText.class,
                MailMapper::toText);
    }

    @Override
    @Transactional
    public boolean retry(TenantId tenant, String id, ZonedDateTime now) {
        lock(List.of(id));
        Map<String, Object> parameters =
                Map.of("tenant", tenant.value(), "id", id, "states", LEFT_TO_PEOPLE, "now", now);
        return number(MailStatements.RETRY, parameters) == 1;
    }

    @Override
    @Transactional
    public Optional<ClaimedMail> claim(ZonedDateTime now, ZonedDateTime leaseUntil) {
        for (int tries = 0; tries < TRIES; tries++) {
            List<String> due = ids(MailStatements.DUE, now);
            if (due.isEmpty()) {
                return Optional.empty();
            }
            Optional<ClaimedMail> claimed = claim(due.getFirst(), now, leaseUntil);
            if (claimed.isPresent()) {
                return claimed;
            }
        }
        return Optional.empty();
    }

    /** Empty where another one was faster. */
    private Optional<ClaimedMail> claim(String id, ZonedDateTime now, ZonedDateTime leaseUntil) {
        lock(List.of(id));
        String claim = UUID.randomUUID().toString();
        return one(
                client.query(MailStatements.CLAIM)
                        .bindAll(Map.of("id", id, "now", now, "leaseUntil", leaseUntil, "claim", claim)),
                ClaimedMail.class,
                MailMapper::toClaimed);
    }

    @Override
    @Transactional
    public boolean handOver(ClaimedMail mail) {
        lock(List.of(mail.id()));
        return number(MailStatements.HAND_OVER, Map.of("id", mail.id(), "claim", mail.claim())) == 1;
    }

    @Override
    @Transactional
    public void sent(ClaimedMail mail, ZonedDateTime now) {
        lock(List.of(mail.id()));
        client.query(MailStatements.SENT)
                .bindAll(Map.of("id", mail.id(), "claim", mail.claim(), "now", now))
                .run();
    }

    @Override
    @Transactional
    public void notSent(ClaimedMail mail, String error, @Nullable ZonedDateTime next) {
        lock(List.of(mail.id()));
        client.query(MailStatements.NOT_SENT)
                .bindAll(Map.of("id", mail.id(), "claim", mail.claim(), "error", error))
                .bind(next)
                .to("next")
                .run();
    }

    @Override
    @Transactional
    public void uncertain(ClaimedMail mail, String error) {
        lock(List.of(mail.id()));
        client.query(MailStatements.UNCERTAIN)
                .bindAll(Map.of("id", mail.id(), "claim", mail.claim(), "error", error))
                .run();
    }

    @Override
    @Transactional
    public long markUncertain(ZonedDateTime now) {
        List<String> ids = ids(MailStatements.BROKEN_OFF, now);
        if (ids.isEmpty()) {
            return 0;
        }
        lock(ids);
        return number(MailStatements.MARK_UNCERTAIN, Map.of("ids", ids, "now", now));
    }

    @Override
    public long deleteCreatedBefore(ZonedDateTime oldest) {
        long all = 0;
        long some;
        do {
            some = number(MailStatements.DELETE, Map.of("oldest", oldest, "most", BATCH));
            all += some;
        } while (some == BATCH);
        return all;
    }

    private List<String> ids(String query, ZonedDateTime now) {
        return List.copyOf(
                client.query(query).bind(now).to("now").fetchAs(String.class).all());
    }

    private void lock(List<String> ids) {
        client.query(MailStatements.LOCK).bind(ids).to("ids").run();
    }

    private long number(String query, Map<String, Object> parameters) {
        return client.query(query).bindAll(parameters).fetchAs(Long.class).one().orElse(0L);
    }

    private static <T> Optional<T> one(RunnableSpec query, Class<T> type, Function<GraphRow, T> mapper) {
        return query.fetchAs(type)
                .mappedBy((types, row) -> mapper.apply(new GraphRow(row).row("mail")))
                .one();
    }
}
