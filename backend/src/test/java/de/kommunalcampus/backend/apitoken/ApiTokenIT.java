// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.apitoken;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.AccountAdministration;
import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.Accounts;
import de.kommunalcampus.backend.identity.NewAccount;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.platform.TokenSecrets;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.HttpBrowser;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a token opens, what it does not, and when it opens nothing any more; over real connections. */
@ApplicationTest
class ApiTokenIT {
    private static final String PASSWORD = "Ein langes Passwort 1";
    private static final String TOKENS = "/api/v1/provider/tokens";
    private static final String OFFERS = "/api/v1/provider/courses";

    private final int port;
    private final Accounts accounts;
    private final AccountAdministration administrators;
    private final Driver driver;
    private final String provider = "token-test-" + UUID.randomUUID();
    private final String other = "token-test-" + UUID.randomUUID();
    private final HttpBrowser owner;
    private final HttpBrowser program;
    private AccountId account = new AccountId("none");

    @Autowired
    ApiTokenIT(@LocalServerPort int port, Accounts accounts, AccountAdministration administrators, Driver driver) {
        this.administrators = administrators;
        this.port = port;
        this.accounts = accounts;
        this.driver = driver;
        this.owner = new HttpBrowser(port);
        this.program = new HttpBrowser(port);
    }

    @BeforeEach
    void haveAProvider() {
        account = create(provider);
        owner.signIn(login(provider), PASSWORD);
    }

    @AfterEach
    void takeAway() {
        owner.close();
        program.close();
        run("MATCH (a:Account)-[:BELONGS_TO]->(p:Provider) WHERE p.id IN $ids DETACH DELETE a");
        run("MATCH (t:ApiToken)-[:ACTS_FOR]->(p:Provider) WHERE p.id IN $ids DETACH DELETE t");
        run("MATCH (p:Provider)-[:OFFERS]->(c:Course) WHERE p.id IN $ids DETACH DELETE c");
        run("MATCH (p:Provider) WHERE p.id IN $ids DETACH DELETE p");
    }

    @Test
    void readsTheProvidersOwnOffersAndLeavesNoSession() {
        String token = token();
        assertThat(token).matches("kc_[A-Za-z0-9_-]{43}");
        HttpResponse<String> offers = with(token, OFFERS);
        assertThat(offers.statusCode()).isEqualTo(200);
        assertThat(offers.body()).contains("Angebot " + provider);
        assertThat(offers.headers().allValues("set-cookie")).isEmpty();
        assertThat(owner.get(TOKENS).body()).contains("\"lastUsedOn\":\"20").doesNotContain(token);
    }

    @Test
    void hasANameThatLooksLikeNoOther() {
        String body = "{\"name\":\"Ab\\u202Egleich\",\"scopes\":[\"OFFERS_READ\"],\"days\":30}";
        HttpResponse<String> answer = owner.send("POST", TOKENS, body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).at("/fields/0/field").asString()).isEqualTo("name");
    }

    @Test
    void keepsWhatItIsFoundByAndNotTheToken() {
        String token = token();
        assertThat(count("""
                        MATCH (t:ApiToken) WHERE any(k IN keys(t) WHERE t[k] IS :: STRING NOT NULL AND t[k] CONTAINS $token)
                        RETURN count(t)
                        """, token.substring("kc_".length()))).isZero();
        assertThat(count("MATCH (t:ApiToken {hash: $token}) RETURN count(t)", TokenSecrets.hash(token)))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TOKENS,
                "/api/v1/session",
                "/api/v1/matches",
                "/api/v1/courses/x",
                "/api/v1/accounts",
                "/api/v1/profile",
                "/api/v1/provider-terms"
            })
    void opensNothingThatNamesNoScope(String path) {
        HttpResponse<String> answer = with(token(), path);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("www-authenticate"))
                .hasValueSatisfying(value -> assertThat(value).contains("insufficient_scope"));
    }

    @Test
    void opensNoSessionEvenWithTheRightPassword() {
        String token = token();
        program.get("/api/v1/session");
        HttpResponse<String> answer = program.send(
                "POST",
                "/api/v1/session",
                "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login(provider), PASSWORD),
                "application/json",
                "Authorization",
                "Bearer " + token);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(program.cookie("session")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "kc_",
                "kc_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB",
                "kc_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA kc_",
                "eyJhbGciOiJub25lIn0.e30."
            })
    void refusesWhatIsNoToken(String text) {
        assertRefused(with(text, OFFERS));
        assertRefused(with(text, "/api/v1/session"));
    }

    @Test
    void refusesATokenThatIsChangedExpiredOrRevoked() {
        String token = token();
        String changed = token.substring(0, 20) + (token.charAt(20) == 'A' ? 'B' : 'A') + token.substring(21);
        assertRefused(with(changed, OFFERS));
        assertThat(with(token, OFFERS).statusCode()).isEqualTo(200);
        String id = json(owner.get(TOKENS)).at("/tokens/0/id").asString();
        assertThat(owner.send("DELETE", TOKENS + "/" + id, null).statusCode()).isEqualTo(200);
        assertRefused(with(token, OFFERS));
        String another = token();
        run(
                "MATCH (t:ApiToken)-[:ACTS_FOR]->(p:Provider) WHERE p.id IN $ids SET t.expiresAt = datetime() - duration('PT1S')");
        assertRefused(with(another, OFFERS));
        assertThat(owner.get(TOKENS).body()).contains("\"expired\":true");
        assertThat(audited("API_TOKEN_CREATED")).isEqualTo(2);
        assertThat(audited("API_TOKEN_REVOKED")).isEqualTo(1);
    }

    /** The token alone counts: neither does the cookie help it, nor does the request do what the cookie's account may. */
    @Test
    void doesNotMixWithASession() {
        create(other);
        String theirs;
        try (HttpBrowser colleague = new HttpBrowser(port)) {
            colleague.signIn(login(other), PASSWORD);
            theirs = secret(make(colleague, 30));
        }
        HttpResponse<String> both = owner.get(OFFERS, "Authorization", "Bearer " + theirs);
        assertThat(both.body()).contains("Angebot " + other).doesNotContain("Angebot " + provider);
        assertThat(owner.get(TOKENS, "Authorization", "Bearer " + theirs).statusCode())
                .isEqualTo(403);
        assertRefused(owner.get(OFFERS, "Authorization", "bearer garbage"));
        assertRefused(owner.get("/%61pi/v1/provider/courses", "Authorization", "Bearer garbage"));
        assertThat(owner.get("/api/v1/session").statusCode())
                .as("the session goes on")
                .isEqualTo(200);
    }

    @Test
    void opensNothingOnceTheAccountThatMadeItIsClosed() {
        String token = token();
        for (String state : List.of("LOCKED", "ENDED")) {
            run("MATCH (a:Account)-[:BELONGS_TO]->(p:Provider) WHERE p.id IN $ids SET a.state = '" + state + "'");
            assertRefused(with(token, OFFERS));
        }
        run("MATCH (a:Account)-[:BELONGS_TO]->(p:Provider) WHERE p.id IN $ids SET a.state = 'ACTIVE', a.roles = []");
        assertRefused(with(token, OFFERS));
    }

    /** A lock takes them away: nothing comes back to life with it of which nobody thinks. */
    @Test
    void isGoneAfterALockThatWasTakenBack() {
        String token = token();
        administrators.lock(TenantId.SHARED, account);
        administrators.unlock(TenantId.SHARED, account);
        assertRefused(with(token, OFFERS));
        owner.signIn(login(provider), PASSWORD);
        assertThat(owner.get(TOKENS).body()).contains("\"tokens\":[]");
        assertThat(with(token(), OFFERS).statusCode()).isEqualTo(200);
    }

    @Test
    void outlivesAnotherPasswordOfItsMaker() {
        String token = token();
        accounts.changePassword(TenantId.SHARED, account, "Ein anderes Passwort 2", true);
        assertThat(with(token, OFFERS).statusCode()).isEqualTo(200);
    }

    /** No other right would help: nothing is there, or not in this way. */
    @Test
    void namesNoScopeWhereNothingIsMapped() {
        String token = token();
        HttpResponse<String> nothing = with(token, "/api/v1/gibt-es-nicht");
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(nothing.headers().firstValue("www-authenticate")).isEmpty();
        HttpResponse<String> otherwise =
                program.send("DELETE", OFFERS, null, "application/json", "Authorization", "Bearer " + token);
        assertThat(otherwise.statusCode()).isEqualTo(405);
        assertThat(otherwise.headers().firstValue("www-authenticate")).isEmpty();
    }

    @Test
    void letsAProgramInThreeHundredTimesAMinute() {
        String token = token();
        String another = token();
        for (int i = 0; i < 300; i++) {
            assertThat(with(token, OFFERS).statusCode()).isEqualTo(200);
        }
        HttpResponse<String> tooMany = with(token, OFFERS);
        assertThat(tooMany.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(tooMany.headers().firstValue("retry-after").orElseThrow()))
                .isBetween(1, 60);
        assertThat(with(another, OFFERS).statusCode()).as("each by itself").isEqualTo(200);
    }

    @Test
    void letsNobodyRevokeAnothersToken() {
        token();
        String id = json(owner.get(TOKENS)).at("/tokens/0/id").asString();
        create(other);
        try (HttpBrowser stranger = new HttpBrowser(port)) {
            stranger.signIn(login(other), PASSWORD);
            assertThat(stranger.get(TOKENS).body()).doesNotContain(id);
            assertThat(stranger.send("DELETE", TOKENS + "/" + id, null).statusCode())
                    .isEqualTo(404);
        }
        assertThat(owner.get(TOKENS).body()).contains(id);
    }

    @Test
    void makesTwentyAndNoMoreHoweverManyTryAtOnce() throws Exception {
        for (int i = 0; i < ApiTokens.MOST - 1; i++) {
            assertThat(make(owner, 1).statusCode()).isEqualTo(201);
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            Callable<Integer> attempt = () -> make(owner, 1).statusCode();
            List<Integer> statuses = new java.util.ArrayList<>();
            for (Future<Integer> future : threads.invokeAll(java.util.Collections.nCopies(8, attempt))) {
                statuses.add(future.get());
            }
            assertThat(statuses).containsOnly(201, 409);
            assertThat(statuses.stream().filter(status -> status == 201)).hasSize(1);
        }
        assertThat(json(owner.get(TOKENS)).at("/tokens").size()).isEqualTo(ApiTokens.MOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\" \",\"scopes\":[\"OFFERS_READ\"],\"days\":30}",
                "{\"name\":\"x\",\"scopes\":[],\"days\":30}",
                "{\"name\":\"x\",\"scopes\":[\"EVERYTHING\"],\"days\":30}",
                "{\"name\":\"x\",\"scopes\":[null],\"days\":30}",
                "{\"name\":\"x\",\"scopes\":[\"OFFERS_READ\"],\"days\":0}",
                "{\"name\":\"x\",\"scopes\":[\"OFFERS_READ\"],\"days\":366}"
            })
    void refusesTokensWithoutNameScopeOrEnd(String form) {
        assertThat(owner.send("POST", TOKENS, form).statusCode()).isEqualTo(400);
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("/errors/token-refused");
        assertThat(answer.headers().firstValue("www-authenticate"))
                .hasValue("Bearer realm=\"kommunalcampus\", error=\"invalid_token\"");
    }

    private HttpResponse<String> with(String token, String path) {
        return program.get(path, "Authorization", "Bearer " + token);
    }

    private String token() {
        return secret(make(owner, 365));
    }

    private static HttpResponse<String> make(HttpBrowser browser, int days) {
        return browser.send(
                "POST", TOKENS, "{\"name\":\"Abgleich\",\"scopes\":[\"OFFERS_READ\"],\"days\":%d}".formatted(days));
    }

    private static String secret(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(201);
        return json(answer).at("/secret").asString();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String login(String id) {
        return id + "@anbieter.example";
    }

    private AccountId create(String id) {
        driver.executableQuery("""
                        CREATE (:Provider {id: $id, tenantId: 'shared', name: 'Akademie', kind: 'PUBLIC', city: 'Ort'})
                        -[:OFFERS]->(:Course {id: $id + '-course', tenantId: 'shared', externalId: '1',
                        title: 'Angebot ' + $id, promise: 'Ein Versprechen.', description: 'Mehr.', format: 'SELF_STUDY',
                        selfPaced: true, startLink: 'https://lernen.example/', hours: 1.0, daysAbsent: 0.0, language: 'de',
                        priceKind: 'FREE', certificate: false, audience: 'Alle', lastConfirmedOn: date(),
                        state: 'PUBLISHED', contentHash: 'x'})
                        """).withParameters(Map.of("id", id)).execute();
        return accounts.create(new NewAccount(
                login(id),
                "Petra Prüfer",
                PASSWORD,
                TenantId.SHARED,
                Set.of(PermissionRole.PROVIDER),
                null,
                new ProviderId(id)));
    }

    private void run(String cypher) {
        driver.executableQuery(cypher)
                .withParameters(Map.of("ids", List.of(provider, other)))
                .execute();
    }

    private long count(String cypher, String token) {
        return driver.executableQuery(cypher)
                .withParameters(Map.of("token", token))
                .execute()
                .records()
                .getFirst()
                .get(0)
                .asLong();
    }

    private long audited(String action) {
        return driver.executableQuery(
                        "MATCH (e:AuditEntry {tenantId: 'shared', actor: $account, action: $action}) RETURN count(e)")
                .withParameters(Map.of("account", account.value(), "action", action))
                .execute()
                .records()
                .getFirst()
                .get(0)
                .asLong();
    }
}
