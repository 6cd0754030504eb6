// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.AccountMatch;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.HttpBrowser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Signing in at a real Keycloak: the whole way, and what stays closed though Keycloak says yes. */
@ApplicationTest
class KeycloakSignOnIT {
    private static final String NUMBER = "4711";
    private static final String MAIL = "jo.muster@rathaus.example";

    private final int port;
    private final Directories directories;
    private final Town town;
    private final Town neighbour;
    private final HttpBrowser browser;
    private final DirectoryVisit visit = new DirectoryVisit();

    @Autowired
    KeycloakSignOnIT(@LocalServerPort int port, Driver driver, Directories directories) {
        this.port = port;
        this.directories = directories;
        this.town = new Town(driver);
        this.neighbour = new Town(driver);
        this.browser = new HttpBrowser(port);
    }

    @BeforeEach
    void haveADirectory() {
        directories.save(directory(town, "personnel_number", AccountMatch.PERSONNEL_NUMBER, true), RealKeycloak.SECRET);
        town.employee(NUMBER);
    }

    @AfterEach
    void takeAway() {
        visit.close();
        browser.close();
        neighbour.close();
        town.close();
    }

    @Test
    void letsSomebodyInWhoWorksThereAndHadNoAccount() {
        HttpResponse<String> answer = signIn(town);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(browser.get("/api/v1/session").body())
                .contains(NUMBER + "@" + town.handle(), "\"displayName\":\"Jo Müller\"", "\"roles\":[\"EMPLOYEE\"]")
                .contains("\"employeeId\":\"" + town.tenant().value() + "/e4711\"");
        assertThat(town.audited("ACCOUNT_CREATED"))
                .hasSize(1)
                .first()
                .asString()
                .contains("SIGN_ON");
        assertThat(town.audited("SIGN_ON_LINKED")).hasSize(1);
        assertThat(town.audited("SIGNED_IN")).hasSize(1).first().asString().contains("SIGN_ON");
    }

    @Test
    void findsTheSameAccountTheNextTimeEvenUnderAnotherNumber() {
        signIn(town);
        String session = browser.cookie("session").orElseThrow();
        town.write("MATCH (e:Employee {personnelKey: $tenant + '/4711'}) SET e.personnelKey = $tenant + '/9999'");
        assertThat(signIn(town).statusCode()).isEqualTo(204);
        assertThat(browser.cookie("session")).isPresent().get().isNotEqualTo(session);
        assertThat(town.count("MATCH (a:Account {tenantId: $tenant}) RETURN count(a)"))
                .isEqualTo(1);
    }

    /** What a stranger planted before the way to Keycloak is worth nothing after it. */
    @Test
    void givesANewSessionIdAtTheEndOfTheWay() {
        String address = town.begin(browser);
        String before = browser.cookie("session").orElseThrow();
        Map<String, String> sentBack = visit.signIn(address, NUMBER, RealKeycloak.PASSWORD);
        assertThat(town.complete(browser, sentBack).statusCode()).isEqualTo(204);
        assertThat(browser.cookie("session")).isPresent().get().isNotEqualTo(before);
        try (HttpBrowser thief = new HttpBrowser(port)) {
            assertThat(thief.get("/api/v1/session", "Cookie", "session=" + before)
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void goesThereWithPkceStateAndNonce() {
        Map<String, String> parameters = DirectoryVisit.query(town.begin(browser));
        assertThat(parameters)
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("response_type", "code")
                .containsEntry("client_id", RealKeycloak.CLIENT)
                .containsKeys("code_challenge", "state", "nonce")
                .containsEntry(
                        "redirect_uri",
                        "http://127.0.0.1:" + port + "/signed-on/"
                                + town.tenant().value());
    }

    @Test
    void makesNoAccountWhereTheAdministrationDoesNotWantIt() {
        directories.save(directory(town, "personnel_number", AccountMatch.PERSONNEL_NUMBER, false), null);
        refuses(signIn(town), "sign-on-no-account", "NO_ACCOUNT");
        assertThat(town.count("MATCH (a:Account {tenantId: $tenant}) RETURN count(a)"))
                .isZero();
    }

    @Test
    void makesNoAccountForSomebodyWhoHasLeft() {
        town.write("MATCH (e:Employee {tenantId: $tenant}) SET e.state = 'LEFT'");
        refuses(signIn(town), "sign-on-no-account", "NO_ACCOUNT");
    }

    @Test
    void linksTheAccountThatTheMappedLoginNames() {
        directories.save(directory(town, "email", AccountMatch.LOGIN, false), null);
        String account = town.account(MAIL, "ACTIVE");
        assertThat(signIn(town).statusCode()).isEqualTo(204);
        assertThat(browser.get("/api/v1/session").body()).contains("\"accountId\":\"" + account + "\"");
        assertThat(town.audited("SIGN_ON_LINKED")).hasSize(1).first().asString().startsWith(account);
    }

    @Test
    void refusesWhereTheTokenLacksTheMappedClaim() {
        directories.save(directory(town, "not_there", AccountMatch.PERSONNEL_NUMBER, true), null);
        refuses(signIn(town), "sign-on-failed", "CLAIM_MISSING");
    }

    @Test
    void keepsALockedAccountClosed() {
        signIn(town);
        town.write("MATCH (a:Account {tenantId: $tenant}) SET a.state = 'LOCKED'");
        refuses(signIn(town), "sign-on-closed", "CLOSED");
    }

    @Test
    void keepsAnEndedAccountClosedAndMakesNoSecondOne() {
        town.belongs(town.account("jo@" + town.handle(), "ENDED"), NUMBER);
        refuses(signIn(town), "sign-on-closed", "CLOSED");
        assertThat(town.count("MATCH (a:Account {tenantId: $tenant}) RETURN count(a)"))
                .isEqualTo(1);
    }

    @Test
    void keepsThePeopleOfAPausedTenantOut() {
        Map<String, String> sentBack = visit.signIn(town.begin(browser), NUMBER, RealKeycloak.PASSWORD);
        town.write("MATCH (root:OrgUnit {id: $tenant}) SET root.state = 'PAUSED'");
        assertThat(town.complete(browser, sentBack).statusCode()).isEqualTo(404);
        assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(401);
        assertThat(Town.ask(browser, town.handle()).statusCode()).isEqualTo(404);
    }

    /** The neighbours trust the same Keycloak; the account there is that of the other town. */
    @Test
    void neverOpensAnAccountOfAnotherTenant() {
        town.account(MAIL, "ACTIVE");
        directories.save(directory(neighbour, "email", AccountMatch.LOGIN, false), RealKeycloak.SECRET);
        HttpResponse<String> answer = signIn(neighbour);
        assertThat(answer.body()).contains("/errors/sign-on-no-account");
        assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(401);
        assertThat(town.count("MATCH (a:Account {tenantId: $tenant}) WHERE a.signOnKey IS NOT NULL RETURN count(a)"))
                .isZero();
    }

    /** An answer for one town is none for another, even in the same browser. */
    @Test
    void takesNoAnswerOfAnotherTenant() {
        directories.save(directory(neighbour, "email", AccountMatch.LOGIN, false), RealKeycloak.SECRET);
        neighbour.account(MAIL, "ACTIVE");
        Map<String, String> sentBack = visit.signIn(town.begin(browser), NUMBER, RealKeycloak.PASSWORD);
        assertThat(neighbour.complete(browser, sentBack).body()).contains("/errors/sign-on-failed");
        assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(401);
        assertThat(neighbour.audited("SIGN_IN_REFUSED")).last().asString().contains("WRONG_STATE");
    }

    @Test
    void takesOverNobodysAccountThatHasTheLoginByChance() {
        town.account(NUMBER + "@" + town.handle(), "ACTIVE");
        refuses(signIn(town), "sign-on-taken", "TAKEN");
        assertThat(town.count("MATCH (a:Account {tenantId: $tenant}) WHERE a.signOnKey IS NOT NULL RETURN count(a)"))
                .isZero();
    }

    @Test
    void opensALinkedAccountForNobodyElse() {
        directories.save(directory(town, "email", AccountMatch.LOGIN, false), null);
        String account = town.account(MAIL, "ACTIVE");
        signIn(town);
        town.write("MATCH (a:Account {tenantId: $tenant}) SET a.login = 'kim.muster@rathaus.example'");
        try (HttpBrowser other = new HttpBrowser(port);
                DirectoryVisit otherVisit = new DirectoryVisit()) {
            Map<String, String> sentBack = otherVisit.signIn(town.begin(other), "4712", RealKeycloak.PASSWORD);
            assertThat(town.complete(other, sentBack).body()).contains("/errors/sign-on-taken");
            assertThat(other.get("/api/v1/session").statusCode()).isEqualTo(401);
        }
        assertThat(town.audited("SIGN_IN_REFUSED")).last().asString().startsWith(account);
    }

    @Test
    void takesEachAnswerOnce() {
        Map<String, String> sentBack = visit.signIn(town.begin(browser), NUMBER, RealKeycloak.PASSWORD);
        assertThat(town.complete(browser, sentBack).statusCode()).isEqualTo(204);
        browser.send("DELETE", "/api/v1/session", null);
        refuses(town.complete(browser, sentBack), "sign-on-failed", "WRONG_STATE");
        String address = town.begin(browser);
        Map<String, String> oldCode = Map.of(
                "code",
                sentBack.get("code"),
                "state",
                DirectoryVisit.query(address).get("state"));
        refuses(town.complete(browser, oldCode), "sign-on-failed", "REFUSED_BY_PROVIDER");
    }

    @Test
    void opensNothingInABrowserThatDidNotBegin() {
        Map<String, String> sentBack = visit.signIn(town.begin(browser), NUMBER, RealKeycloak.PASSWORD);
        try (HttpBrowser victim = new HttpBrowser(port)) {
            victim.get("/api/v1/session");
            assertThat(town.complete(victim, sentBack).body()).contains("/errors/sign-on-failed");
            assertThat(victim.get("/api/v1/session").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void endsTheSessionAtKeycloakToo() {
        signIn(town);
        HttpResponse<String> signedOut = browser.send("DELETE", "/api/v1/session", null);
        String address =
                JsonMapper.shared().readTree(signedOut.body()).at("/address").asString();
        assertThat(address).startsWith(RealKeycloak.issuer()).contains("id_token_hint=", "post_logout_redirect_uri=");
        HttpResponse<String> left = visit.get(address);
        assertThat(URI.create(left.headers().firstValue("location").orElseThrow()))
                .isEqualTo(URI.create("http://127.0.0.1:" + port + "/sign-in"));
        assertThat(visit.get(town.begin(browser)).body())
                .as("Keycloak asks for the password again")
                .contains("name=\"password\"");
    }

    private HttpResponse<String> signIn(Town where) {
        return where.complete(browser, visit.signIn(where.begin(browser), NUMBER, RealKeycloak.PASSWORD));
    }

    private void refuses(HttpResponse<String> answer, String slug, String reason) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("/errors/" + slug);
        assertThat(town.audited("SIGN_IN_REFUSED")).last().asString().contains(reason);
    }

    private static Directory directory(Town town, String claim, AccountMatch match, boolean creates) {
        return new Directory(
                town.tenant(), RealKeycloak.issuer(), RealKeycloak.CLIENT, claim, match, creates, true, Set.of());
    }
}
