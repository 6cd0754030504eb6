// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.Accounts;
import de.kommunalcampus.backend.identity.NewAccount;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.HttpBrowser;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.net.http.HttpResponse;
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

/** From adding a passkey to signing in with it, and the answers of devices that prove nothing. */
@ApplicationTest
class PasskeyIT {
    private static final String PASSWORD = "Ein langes Passwort 1";
    private static final String KEYS = "/api/v1/passkeys";
    private static final String SIGN_IN = "/api/v1/passkey-sign-in";

    private final int port;
    private final Accounts accounts;
    private final TestAdministration administration;
    private final HttpBrowser browser;
    private final TestAuthenticator device;
    private String login = "";
    private String handle = "";

    @Autowired
    PasskeyIT(@LocalServerPort int port, Driver driver, Accounts accounts) {
        this.port = port;
        this.accounts = accounts;
        this.administration = new TestAdministration(driver);
        this.browser = new HttpBrowser("localhost", port);
        this.device = new TestAuthenticator("http://localhost:" + port);
    }

    @BeforeEach
    void signIn() {
        login = account();
        browser.signIn(login, PASSWORD);
    }

    @AfterEach
    void takeAway() {
        browser.close();
        administration.close();
    }

    @Test
    void signsInWithAPasskeyAndNothingElse() {
        assertThat(add(browser, device, "Diensthandy").statusCode()).isEqualTo(201);
        try (HttpBrowser later = new HttpBrowser("localhost", port)) {
            assertThat(enter(later, device).statusCode()).isEqualTo(204);
            assertThat(later.get("/api/v1/session").body()).contains(login);
        }
        assertThat(json(browser.get(KEYS)).at("/passkeys/0/label").asString()).isEqualTo("Diensthandy");
        assertThat(json(browser.get(KEYS)).at("/passkeys/0/lastUsedAt").isNull())
                .isFalse();
        assertThat(audited("PASSKEY_ADDED")).isEqualTo(1);
    }

    @Test
    void givesANewSessionId() {
        add(browser, device, "Diensthandy");
        try (HttpBrowser later = new HttpBrowser("localhost", port)) {
            String challenge = challenge(later);
            String before = later.cookie("session").orElseThrow();
            later.send("POST", SIGN_IN, answer(device, challenge));
            assertThat(later.cookie("session")).isPresent().get().isNotEqualTo(before);
        }
    }

    @Test
    void isRenamedAndRemovedByItsPersonAlone() {
        add(browser, device, "Diensthandy");
        String path = KEYS + "/" + device.id();
        try (HttpBrowser stranger = new HttpBrowser("localhost", port)) {
            stranger.signIn(account(), PASSWORD);
            assertThat(stranger.send("PUT", path, "{\"label\":\"Meins\"}").statusCode())
                    .isEqualTo(404);
            assertThat(stranger.send("DELETE", path, null).statusCode()).isEqualTo(404);
        }
        assertThat(browser.send("PUT", path, "{\"label\":\"Tablet\"}").body()).contains("\"label\":\"Tablet\"");
        assertThat(browser.send("DELETE", path, null).body()).contains("\"passkeys\":[]");
        assertThat(audited("PASSKEY_REMOVED")).isEqualTo(1);
        try (HttpBrowser later = new HttpBrowser("localhost", port)) {
            refuses(later, enter(later, device));
        }
    }

    @Test
    void takesEachAnswerOnce() {
        add(browser, device, "Diensthandy");
        try (HttpBrowser later = new HttpBrowser("localhost", port)) {
            String challenge = challenge(later);
            String answer = answer(device, challenge);
            assertThat(later.send("POST", SIGN_IN, answer).statusCode()).isEqualTo(204);
            later.send("DELETE", "/api/v1/session", null);
            refuses(later, later.send("POST", SIGN_IN, answer));
            challenge(later);
            refuses(later, later.send("POST", SIGN_IN, answer));
        }
    }

    /** A copy of the key counts on its own, and falls behind. */
    @Test
    void refusesACopyWhoseCounterIsBehind() {
        add(browser, device, "Diensthandy");
        try (HttpBrowser later = new HttpBrowser("localhost", port)) {
            device.counter = 7;
            assertThat(enter(later, device).statusCode()).isEqualTo(204);
            later.send("DELETE", "/api/v1/session", null);
            device.counter = 4;
            refuses(later, later.send("POST", SIGN_IN, device.get(challenge(later), handle)));
        }
        assertThat(administration.count("MATCH (p:Passkey {tenantId: $tenant}) RETURN p.signatureCount", Map.of()))
                .isEqualTo(8);
    }

    @Test
    void refusesWhatWasSignedForAnotherPage() {
        add(browser, device, "Diensthandy");
        try (HttpBrowser later = new HttpBrowser("localhost", port)) {
            device.origin = "https://kommunalcampus.example.org";
            refuses(later, enter(later, device));
            device.origin = "http://localhost:" + port;
            device.party = "example.org";
            refuses(later, enter(later, device));
        }
    }

    @Test
    void refusesADeviceThatDidNotCheckItsPerson() {
        add(browser, device, "Diensthandy");
        try (HttpBrowser later = new HttpBrowser("localhost", port)) {
            device.verifiesPerson = false;
            refuses(later, enter(later, device));
        }
    }

    @Test
    void refusesTheKeyOfAnotherDevice() {
        add(browser, device, "Diensthandy");
        TestAuthenticator other = new TestAuthenticator("http://localhost:" + port);
        try (HttpBrowser later = new HttpBrowser("localhost", port)) {
            refuses(later, enter(later, other));
            String challenge = challenge(later);
            refuses(
                    later,
                    later.send("POST", SIGN_IN, other.get(challenge, handle).replace(other.id(), device.id())));
        }
    }

    @Test
    void opensNoClosedAccount() {
        add(browser, device, "Diensthandy");
        for (String closing : new String[] {
            "MATCH (a:Account {tenantId: $tenant}) SET a.state = 'LOCKED'",
            "MATCH (u:OrgUnit {id: $tenant}) SET u.state = 'PAUSED'"
        }) {
            administration.write(closing, Map.of());
            try (HttpBrowser later = new HttpBrowser("localhost", port)) {
                refuses(later, enter(later, device));
            }
        }
        administration.write("MATCH (a:Account {tenantId: $tenant}) SET a.state = 'ACTIVE'", Map.of());
        try (HttpBrowser later = new HttpBrowser("localhost", port)) {
            assertThat(enter(later, device).body()).as("the person is told why").contains("/errors/access-paused");
            assertThat(later.get("/api/v1/session").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void belongsToOneAccount() {
        add(browser, device, "Diensthandy");
        try (HttpBrowser other = new HttpBrowser("localhost", port)) {
            other.signIn(account(), PASSWORD);
            assertThat(add(other, device, "Auch meins").statusCode()).isEqualTo(403);
            assertThat(other.get(KEYS).body()).contains("\"passkeys\":[]");
        }
    }

    @Test
    void keepsTenAndNoMore() {
        for (int i = 0; i < Passkeys.MOST; i++) {
            assertThat(add(browser, new TestAuthenticator(device.origin), "Gerät " + i)
                            .statusCode())
                    .isEqualTo(201);
        }
        assertThat(add(browser, device, "Eins zu viel").body()).contains("/errors/list-full");
    }

    @Test
    void isOfferedUnderItsOwnNameOnly() {
        try (HttpBrowser elsewhere = new HttpBrowser(port)) {
            elsewhere.get("/api/v1/session");
            assertThat(elsewhere.send("POST", SIGN_IN + "/challenge", null).body())
                    .contains("/errors/passkeys-unavailable");
        }
    }

    private HttpResponse<String> add(HttpBrowser where, TestAuthenticator with, String label) {
        JsonNode creation = json(where.send("POST", KEYS + "/creation", "{}"));
        handle = creation.at("/userHandle").asString();
        return where.send("POST", KEYS, with.create(creation.at("/challenge").asString(), label));
    }

    private HttpResponse<String> enter(HttpBrowser where, TestAuthenticator with) {
        return where.send("POST", SIGN_IN, answer(with, challenge(where)));
    }

    private String answer(TestAuthenticator with, String challenge) {
        with.counter++;
        return with.get(challenge, handle);
    }

    private static String challenge(HttpBrowser where) {
        where.get("/api/v1/session");
        return json(where.send("POST", SIGN_IN + "/challenge", null))
                .at("/challenge")
                .asString();
    }

    private static void refuses(HttpBrowser where, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("/errors/passkey-refused");
        assertThat(where.get("/api/v1/session").statusCode()).isEqualTo(401);
    }

    private String account() {
        String name = UUID.randomUUID() + "@pruefstein.example";
        accounts.create(new NewAccount(
                name, "Kim", PASSWORD, administration.tenant(), Set.of(PermissionRole.EMPLOYEE), null, null));
        return name;
    }

    private long audited(String action) {
        return administration.count(
                "MATCH (e:AuditEntry {tenantId: $tenant, action: $action}) RETURN count(e)", Map.of("action", action));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
