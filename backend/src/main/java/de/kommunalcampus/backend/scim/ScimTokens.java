// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import de.kommunalcampus.backend.identity.AuditTrail;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.platform.ListFull;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.backend.platform.TokenSecrets;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tokens with which directories of an administration come in; each belongs to one administration. */
@Service
public class ScimTokens {
    private static final TokenSecrets TOKENS = new TokenSecrets("kcscim_");
    private static final int DAYS_KEPT = 30;
    private static final Duration BETWEEN_USES = Duration.ofMinutes(5);

    private final TokenStore store;
    private final AuditTrail audit;
    private final Clock clock;

    ScimTokens(TokenStore store, AuditTrail audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that are good, and for {@value #DAYS_KEPT} days those that are over. */
    public List<ScimToken> list(TenantId tenant) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        return store.list(tenant).stream()
                .filter(token -> !token.isOver(now.minusDays(DAYS_KEPT)))
                .toList();
    }

    /**
     * A new token with its secret, which is told this once.
     *
     * @throws ListFull where {@value ScimToken#MOST} are good already
     * @throws InvalidRequest where its last day is past, or more than a year ahead
     */
    @Transactional
    public Issued create(SignedInAccount by, String name, LocalDate expiresOn) {
        LocalDate today = LocalDate.now(clock);
        if (expiresOn.isBefore(today) || expiresOn.isAfter(today.plusDays(ScimToken.MOST_DAYS))) {
            throw new InvalidRequest("expiresOn", "is not within a year from today");
        }
        ZonedDateTime now = ZonedDateTime.now(clock);
        store.list(by.tenant()).stream()
                .filter(token -> token.isOver(now.minusDays(DAYS_KEPT)))
                .forEach(token -> store.remove(by.tenant(), token.id()));
        if (store.list(by.tenant()).stream().filter(token -> !token.isOver(now)).count() >= ScimToken.MOST) {
            throw new ListFull(ScimToken.MOST);
        }
        String secret = TOKENS.next();
        ScimToken token = new ScimToken(UUID.randomUUID().toString(), name, now, expiresOn, null, null);
        store.add(by.tenant(), token, TokenSecrets.hash(secret));
        audit.tell(by.tenant(), AuditAction.SCIM_TOKEN_CREATED, token.id(), Map.of("expiresOn", expiresOn.toString()));
        return new Issued(token, secret);
    }

    /** It opens nothing any more from the next request on; a second time changes nothing. */
    @Transactional
    public void revoke(SignedInAccount by, String id) {
        if (store.list(by.tenant()).stream().noneMatch(token -> token.id().equals(id))) {
            throw new NotFound();
        }
        if (store.revoke(by.tenant(), id, ZonedDateTime.now(clock))) {
            audit.tell(by.tenant(), AuditAction.SCIM_TOKEN_REVOKED, id, Map.of());
        }
    }

    /** Who comes with this secret; empty where it opens nothing. */
    public Optional<ScimClient> find(String secret) {
        if (!TOKENS.isOne(secret)) {
            return Optional.empty();
        }
        Optional<ScimClient> client = store.find(TokenSecrets.hash(secret), LocalDate.now(clock));
        ZonedDateTime now = ZonedDateTime.now(clock);
        client.ifPresent(found -> store.used(found.tokenId(), now, now.minus(BETWEEN_USES)));
        return client;
    }

    /** A token and its secret. */
    public record Issued(ScimToken token, String secret) {}
}
