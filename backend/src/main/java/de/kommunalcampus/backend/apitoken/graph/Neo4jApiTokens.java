// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.apitoken.graph;

import de.kommunalcampus.backend.apitoken.ApiToken;
import de.kommunalcampus.backend.apitoken.ApiTokens;
import de.kommunalcampus.backend.apitoken.IssuedApiToken;
import de.kommunalcampus.backend.apitoken.NewApiToken;
import de.kommunalcampus.backend.identity.AccountShut;
import de.kommunalcampus.backend.identity.ApiScope;
import de.kommunalcampus.backend.identity.AuditTrail;
import de.kommunalcampus.backend.identity.SecurityNotice;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.identity.SubjectNames;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.platform.ListFull;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.backend.platform.TokenSecrets;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Neo4jApiTokens implements ApiTokens, SubjectNames {
    private final Neo4jClient client;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Neo4jApiTokens(Neo4jClient client, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.client = client;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<ApiToken> list(SignedInAccount account) {
        return List.copyOf(client.query(TokenStatements.LIST)
                .bindAll(of(account))
                .fetchAs(ApiToken.class)
                .mappedBy((types, row) -> token(new GraphRow(row)))
                .all());
    }

    @Override
    @Transactional
    public IssuedApiToken create(SignedInAccount account, NewApiToken wanted) {
        String secret = ApiToken.SECRETS.next();
        ZonedDateTime now = ZonedDateTime.now(clock);
        ApiToken token = new ApiToken(
                UUID.randomUUID().toString(), wanted.name(), wanted.scopes(), now, now.plusDays(wanted.days()), null);
        Map<String, Object> parameters = of(account);
        parameters.put("id", token.id());
        parameters.put("account", account.id().value());
        parameters.put("hash", TokenSecrets.hash(secret));
        parameters.put("name", token.name());
        parameters.put("scopes", names(token.scopes()));
        parameters.put("createdAt", token.createdAt());
        parameters.put("expiresAt", token.expiresAt());
        parameters.put("most", MOST);
        if (count(TokenStatements.CREATE, parameters) == 0) {
            throw new ListFull(MOST);
        }
        Map<String, String> details = Map.of("scopes", codes(token.scopes()), "days", String.valueOf(wanted.days()));
        audit.tell(account.tenant(), AuditAction.API_TOKEN_CREATED, token.id(), details);
        events.publishEvent(new SecurityNotice.ApiTokenCreated(account.tenant(), account.id(), token.name()));
        return new IssuedApiToken(token, secret);
    }

    @Override
    @Transactional
    public void revoke(SignedInAccount account, String id) {
        Map<String, Object> parameters = of(account);
        parameters.put("id", id);
        if (count(TokenStatements.REVOKE, parameters) == 0) {
            throw new NotFound();
        }
        audit.tell(account.tenant(), AuditAction.API_TOKEN_REVOKED, id, Map.of());
    }

    /**
     * In the transaction that shuts the account: none comes back to life of which nobody thinks when the account is
     * opened again. Whether its person set another password makes no difference; tokens are the provider's.
     */
    @EventListener
    void revokeAll(AccountShut shut) {
        client.query(TokenStatements.REVOKE_OF_ACCOUNT)
                .bindAll(Map.of(
                        "tenant",
                        shut.tenant().value(),
                        "account",
                        shut.account().value()))
                .fetchAs(String.class)
                .all()
                .forEach(id ->
                        audit.tell(shut.tenant(), AuditAction.API_TOKEN_REVOKED, id, Map.of("by", "ACCOUNT_CLOSED")));
    }

    @Override
    public Map<String, String> namesOf(TenantId tenant, Set<String> ids) {
        return client
                .query(TokenStatements.NAMES)
                .bindAll(Map.of("tenant", tenant.value(), "ids", List.copyOf(ids)))
                .fetch()
                .all()
                .stream()
                .collect(
                        Collectors.toMap(row -> String.valueOf(row.get("id")), row -> String.valueOf(row.get("name"))));
    }

    static Set<ApiScope> scopes(GraphRow row) {
        return row.texts("scopes").stream().map(ApiScope::valueOf).collect(Collectors.toSet());
    }

    private static ApiToken token(GraphRow row) {
        return new ApiToken(
                row.text("id"),
                row.text("name"),
                scopes(row),
                row.instant("createdAt"),
                row.instant("expiresAt"),
                row.findDate("lastUsedOn"));
    }

    private static Map<String, Object> of(SignedInAccount account) {
        ProviderId provider = account.provider();
        if (provider == null) {
            throw new NotFound();
        }
        return new HashMap<>(Map.of("tenant", account.tenant().value(), "provider", provider.value()));
    }

    private static List<String> names(Set<ApiScope> scopes) {
        return scopes.stream().map(ApiScope::name).sorted().toList();
    }

    private static String codes(Set<ApiScope> scopes) {
        return scopes.stream().map(ApiScope::code).sorted().collect(Collectors.joining(","));
    }

    private long count(String cypher, Map<String, Object> parameters) {
        return client.query(cypher)
                .bindAll(parameters)
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }
}
