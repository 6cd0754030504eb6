// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.Accounts;
import de.kommunalcampus.backend.identity.NewAccount;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.HttpBrowser;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Setting a second factor up, being asked for it, and what a session may do without it: nothing else. */
@ApplicationTest
class SecondFactorIT {
    private static final String PASSWORD = "Ein langes Passwort 1";
    private static final String FACTOR = "/api/v1/second-factor";

    private final int port;
    private final Accounts accounts;
    private final TestAdministration administration;
    private final Clock clock;
    private final HttpBrowser browser;
    private String login = "";
    private AccountId account = new AccountId("none");

    @Autowired
    SecondFactorIT(@LocalServerPort int port, Driver driver, Accounts accounts, Clock clock) {
        this.port = port;
        this.accounts = accounts;
        this.clock = clock;
        this.administration = new TestAdministration(driver);
        this.browser = new HttpBrowser(port);
    }

    @BeforeEach
    void haveSomebodyInHr() {
        login = UUID.randomUUID() + "@pruefstein.example";
        account = create(login, PermissionRole.HR);
    }

    @AfterEach
    void takeAway() {
        browser.close();
        administration.close();
    }

    @Test
    void asksForACodeOnceTheAppIsSetUp() {
        browser.signIn(login, PASSWORD);
        String secret = enrol(browser);
        try (HttpBrowser later = new HttpBrowser(port)) {
            assertThat(later.signIn(login, PASSWORD).body()).contains("\"secondFactor\":\"CODE\"");
            String before = later.cookie("session").orElseThrow();
            forbidsEverythingElse(later);
            assertThat(verify(later, code(secret, 1)).statusCode()).isEqualTo(204);
            assertThat(later.cookie("session")).isPresent().get().isNotEqualTo(before);
            assertThat(later.get("/api/v1/session").body()).contains("\"secondFactor\":null");
            assertThat(later.get("/api/v1/staff").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void takesNoCodeTwice() {
        browser.signIn(login, PASSWORD);
        String secret = enrol(browser);
        try (HttpBrowser first = new HttpBrowser(port);
                HttpBrowser second = new HttpBrowser(port)) {
            first.signIn(login, PASSWORD);
            second.signIn(login, PASSWORD);
            String code = code(secret, 1);
            assertThat(verify(first, code).statusCode()).isEqualTo(204);
            assertThat(verify(second, code).body()).contains("/errors/wrong-factor");
            assertThat(verify(second, code(secret, 0)).body())
                    .as("an earlier one, which set the app up")
                    .contains("/errors/wrong-factor");
            forbidsEverythingElse(second);
        }
    }

    @Test
    void takesEachCodeForEmergenciesOnce() {
        browser.signIn(login, PASSWORD);
        List<String> codes = codes(setUp(browser, offered(browser)));
        assertThat(codes).hasSize(EmergencyCodes.COUNT).doesNotHaveDuplicates();
        try (HttpBrowser later = new HttpBrowser(port)) {
            later.signIn(login, PASSWORD);
            String typed = codes.getFirst().toLowerCase(java.util.Locale.ROOT).replace('-', ' ');
            assertThat(verify(later, typed).statusCode()).isEqualTo(204);
            assertThat(json(later.get(FACTOR)).at("/codesLeft").asInt()).isEqualTo(EmergencyCodes.COUNT - 1);
            later.signIn(login, PASSWORD);
            assertThat(verify(later, typed).statusCode()).isEqualTo(403);
        }
        assertThat(audited("EMERGENCY_CODE_USED")).isEqualTo(1);
    }

    @Test
    void looksAtFiveWrongCodesAndNoMore() {
        browser.signIn(login, PASSWORD);
        String secret = enrol(browser);
        for (int i = 0; i < 5; i++) {
            try (HttpBrowser attacker = new HttpBrowser(port)) {
                attacker.signIn(login, PASSWORD);
                assertThat(verify(attacker, "00000" + i).statusCode()).isEqualTo(403);
            }
        }
        try (HttpBrowser attacker = new HttpBrowser(port)) {
            attacker.signIn(login, PASSWORD);
            assertThat(verify(attacker, code(secret, 1)).statusCode()).isEqualTo(429);
        }
    }

    /** Somebody who has the password wears the account's five out, not those of a browser it knows. */
    @Test
    void letsAKnownDeviceInWhileStrangersGuess() {
        browser.signIn(login, PASSWORD);
        String secret = enrol(browser);
        for (int i = 0; i < 6; i++) {
            try (HttpBrowser attacker = new HttpBrowser(port)) {
                attacker.signIn(login, PASSWORD);
                assertThat(verify(attacker, "00000" + i).statusCode()).isEqualTo(i < 5 ? 403 : 429);
            }
        }
        browser.signIn(login, PASSWORD);
        assertThat(verify(browser, code(secret, 1)).statusCode()).isEqualTo(204);
    }

    @Test
    void keepsTheSecretSealed() {
        browser.signIn(login, PASSWORD);
        String secret = enrol(browser);
        assertThat(administration.count(
                        "MATCH (a:Account {tenantId: $tenant}) WHERE a.totpSecret IS NOT NULL RETURN count(a)",
                        Map.of()))
                .isEqualTo(1);
        assertThat(administration.count(
                        "MATCH (a:Account {tenantId: $tenant}) WHERE a.totpSecret CONTAINS $secret RETURN count(a)",
                        Map.of("secret", secret)))
                .isZero();
        assertThat(browser.get(FACTOR).body()).doesNotContain(secret);
    }

    @Test
    void isSetUpAtTheNextSignInWhereTheAdministrationRequiresIt() {
        require();
        assertThat(browser.signIn(login, PASSWORD).body()).contains("\"secondFactor\":\"ENROLMENT\"");
        forbidsEverythingElse(browser);
        assertThat(verify(browser, "000000").statusCode()).isEqualTo(403);
        enrol(browser);
        assertThat(browser.get("/api/v1/session").body()).contains("\"secondFactor\":null");
        assertThat(browser.get("/api/v1/staff").statusCode()).isEqualTo(200);
    }

    @Test
    void isRequiredOfThoseWithManyRightsAlone() {
        require();
        String employee = UUID.randomUUID() + "@pruefstein.example";
        create(employee, PermissionRole.EMPLOYEE);
        assertThat(browser.signIn(employee, PASSWORD).body()).contains("\"secondFactor\":null");
    }

    @Test
    void signsOutWhoeverHasNoneWhenItIsRequired() {
        browser.signIn(login, PASSWORD);
        assertThat(browser.get("/api/v1/staff").statusCode()).isEqualTo(200);
        require();
        assertThat(browser.get("/api/v1/staff").statusCode()).isEqualTo(401);
        assertThat(audited("SECOND_FACTOR_RULE_CHANGED")).isEqualTo(1);
        assertThat(audited("SWITCH_CHANGED")).as("no agreement").isZero();
    }

    /** Also where the password was changed before, which shows no factor. */
    @Test
    void isLackedByWhoeverRequiresIt() {
        String chief = UUID.randomUUID() + "@pruefstein.example";
        create(chief, PermissionRole.TENANT_ADMIN);
        try (HttpBrowser admin = new HttpBrowser(port);
                HttpBrowser elsewhere = new HttpBrowser(port)) {
            admin.signIn(chief, PASSWORD);
            String password = "Ein anderes Passwort 2";
            assertThat(admin.send(
                                    "PUT",
                                    "/api/v1/session/password",
                                    "{\"current\":\"%s\",\"password\":\"%s\"}".formatted(PASSWORD, password))
                            .statusCode())
                    .isEqualTo(204);
            elsewhere.signIn(chief, password);
            String before = admin.cookie("session").orElseThrow();
            requireBy(admin);
            assertThat(admin.cookie("session")).isPresent().get().isNotEqualTo(before);
            assertThat(admin.get("/api/v1/session").body()).contains("\"secondFactor\":\"ENROLMENT\"");
            forbidsEverythingElse(admin);
            assertThat(elsewhere.get("/api/v1/session").statusCode()).isEqualTo(401);
            enrol(admin);
            assertThat(admin.get("/api/v1/accounts").statusCode()).isEqualTo(200);
            requireBy(admin);
            assertThat(admin.get("/api/v1/accounts").statusCode())
                    .as("has shown one")
                    .isEqualTo(200);
        }
    }

    @Test
    void isNotLackedByWhoeverSetItUpBeforeRequiringIt() {
        String chief = UUID.randomUUID() + "@pruefstein.example";
        create(chief, PermissionRole.TENANT_ADMIN);
        browser.signIn(chief, PASSWORD);
        enrol(browser);
        requireBy(browser);
        assertThat(browser.get("/api/v1/accounts").statusCode()).isEqualTo(200);
    }

    /** The password alone leads to no second factor of one's own choice beside the one that is there. */
    @Test
    void letsAPasswordAloneReplaceNoFactor() {
        browser.signIn(login, PASSWORD);
        enrol(browser);
        try (HttpBrowser thief = new HttpBrowser(port)) {
            thief.signIn(login, PASSWORD);
            assertThat(thief.send("POST", FACTOR + "/enrolment", null).statusCode())
                    .isEqualTo(409);
            assertThat(thief.send("PUT", FACTOR, "{\"code\":\"000000\"}").statusCode())
                    .isEqualTo(409);
        }
        administration.write("""
                MATCH (a:Account {id: $account}) REMOVE a.totpSecret, a.totpSince, a.totpStep, a.emergencyHashes
                CREATE (:Passkey {id: $account, tenantId: $tenant})-[:OPENS]->(a)
                """, Map.of("account", account.value()));
        require();
        try (HttpBrowser thief = new HttpBrowser(port)) {
            assertThat(thief.signIn(login, PASSWORD).body()).contains("\"secondFactor\":\"PASSKEY\"");
            assertThat(thief.send("POST", FACTOR + "/enrolment", null).statusCode())
                    .isEqualTo(409);
            forbidsEverythingElse(thief);
        }
    }

    @Test
    void isResetByAnAdministrator() {
        browser.signIn(login, PASSWORD);
        enrol(browser);
        String chief = UUID.randomUUID() + "@pruefstein.example";
        create(chief, PermissionRole.TENANT_ADMIN);
        try (HttpBrowser admin = new HttpBrowser(port)) {
            admin.signIn(chief, PASSWORD);
            assertThat(admin.send("DELETE", "/api/v1/accounts/" + account.value() + "/second-factor", null)
                            .statusCode())
                    .isEqualTo(204);
        }
        assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(401);
        assertThat(browser.signIn(login, PASSWORD).body()).contains("\"secondFactor\":null");
        assertThat(audited("SECOND_FACTOR_RESET")).isEqualTo(1);
    }

    @Test
    void isRemovedWithACodeOnly() {
        browser.signIn(login, PASSWORD);
        String secret = enrol(browser);
        assertThat(browser.send("POST", FACTOR + "/removal", "{\"code\":\"000000\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.send("POST", FACTOR + "/removal", body(code(secret, 1)))
                        .statusCode())
                .isEqualTo(204);
        assertThat(browser.signIn(login, PASSWORD).body()).contains("\"secondFactor\":null");
    }

    @Test
    void isReplacedBeforeAnythingElseWhereOneIsRequired() {
        browser.signIn(login, PASSWORD);
        String secret = offered(browser);
        List<String> codes = codes(setUp(browser, secret));
        require();
        browser.signIn(login, PASSWORD);
        assertThat(verify(browser, code(secret, 1)).statusCode()).isEqualTo(204);
        assertThat(browser.get("/api/v1/staff").statusCode()).isEqualTo(200);
        assertThat(browser.send("POST", FACTOR + "/removal", body(codes.getFirst()))
                        .statusCode())
                .isEqualTo(204);
        assertThat(browser.get("/api/v1/session").body()).contains("\"secondFactor\":\"ENROLMENT\"");
        forbidsEverythingElse(browser);
        enrol(browser);
        assertThat(browser.get("/api/v1/staff").statusCode()).isEqualTo(200);
    }

    /** A session that lacks its second factor reads and changes nothing: the rest of the interface is closed to it. */
    private static void forbidsEverythingElse(HttpBrowser where) {
        for (String path : List.of("staff", "accounts", "matches", "sessions", "passkeys", "profile", "proposals")) {
            assertThat(where.get("/api/v1/" + path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(where.send("POST", "/api/v1/passkeys/creation", null).statusCode())
                .isEqualTo(403);
        assertThat(where.send("PUT", "/api/v1/session/password", "{}").statusCode())
                .isEqualTo(403);
        assertThat(where.send("POST", FACTOR + "/removal", "{\"code\":\"000000\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(where.get("/api/v1/session").statusCode()).isEqualTo(200);
    }

    private void require() {
        String chief = UUID.randomUUID() + "@pruefstein.example";
        create(chief, PermissionRole.TENANT_ADMIN);
        try (HttpBrowser admin = new HttpBrowser(port)) {
            admin.signIn(chief, PASSWORD);
            requireBy(admin);
        }
    }

    private static void requireBy(HttpBrowser admin) {
        assertThat(admin.send("PUT", FACTOR + "/rule", "{\"required\":true}").body())
                .contains("\"required\":true");
    }

    private String enrol(HttpBrowser where) {
        String secret = offered(where);
        assertThat(setUp(where, secret).statusCode()).isEqualTo(200);
        return secret;
    }

    private static String offered(HttpBrowser where) {
        JsonNode offered = json(where.send("POST", FACTOR + "/enrolment", null));
        assertThat(offered.at("/picture").asString()).startsWith("M4 4h7v1H4z");
        return offered.at("/secret").asString();
    }

    private HttpResponse<String> setUp(HttpBrowser where, String secret) {
        return where.send("PUT", FACTOR, body(code(secret, 0)));
    }

    private static HttpResponse<String> verify(HttpBrowser where, String code) {
        return where.send("POST", FACTOR + "/verification", body(code));
    }

    /** @param steps ahead of now: the code of this moment sets the app up, and the next is fresh */
    private String code(String secret, int steps) {
        Instant moment = clock.instant().plus(Duration.ofSeconds(30L * steps));
        return AppCodes.at(secret, moment);
    }

    private static List<String> codes(HttpResponse<String> answer) {
        return json(answer).at("/codes").valueStream().map(JsonNode::asString).toList();
    }

    private AccountId create(String name, PermissionRole role) {
        return accounts.create(
                new NewAccount(name, "Kim", PASSWORD, administration.tenant(), Set.of(role), null, null));
    }

    private long audited(String action) {
        return administration.count(
                "MATCH (e:AuditEntry {tenantId: $tenant, action: $action}) RETURN count(e)", Map.of("action", action));
    }

    private static String body(String code) {
        return "{\"code\":\"%s\"}".formatted(code);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
