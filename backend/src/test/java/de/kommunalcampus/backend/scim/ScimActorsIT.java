// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.ListFull;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.HttpBrowser;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Who gets which answer of SCIM. It has no mappings, so the permission matrix does not see it: this is its matrix, with
 * every method on every resource for nobody, for each role with a session, for tokens that are over, and for the token
 * of another administration.
 */
@ApplicationTest
class ScimActorsIT {
    /** One of each permission role of the sample world. */
    private static final List<String> SIGN_INS = List.of(
            "lisa.mertens@quellenrode.example",
            "margit.loescher@quellenrode.example",
            "corinna.froehlich@quellenrode.example",
            "gisela.baerwald@quellenrode.example",
            "timo.daeubler@quellenrode.example",
            "kurse@offenes-rathaus.example",
            "betrieb@kommunalcampus.example");

    private static final String PASSWORD = "Musterstadt-2026!";
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final int port;
    private final ScimTokens tokens;
    private final ScimTown town;
    private final ScimTown neighbour;

    @Autowired
    ScimActorsIT(@LocalServerPort int port, Driver driver, ScimTokens tokens) {
        this.port = port;
        this.tokens = tokens;
        this.town = new ScimTown(driver, port, tokens);
        this.neighbour = new ScimTown(driver, port, tokens);
    }

    @AfterEach
    void takeAway() {
        town.close();
        neighbour.close();
    }

    @Test
    void isClosedToNobodyAndToTokensThatAreNone() {
        String good = town.token(tokens);
        for (String token : new String[] {
            null,
            "",
            "kcscim_" + "A".repeat(43),
            good.substring(0, good.length() - 1),
            good + "A",
            good.toUpperCase(Locale.ROOT),
            "' OR 1=1"
        }) {
            try (Directory stranger = new Directory(port, token)) {
                for (String path : paths()) {
                    for (String method : METHODS) {
                        var answer = stranger.send(method, path, method.equals("GET") ? null : "{}");
                        assertThat(answer.status())
                                .as("%s %s with %s", method, path, token)
                                .isEqualTo(401);
                        assertThat(answer.response().headers().firstValue("WWW-Authenticate"))
                                .hasValue("Bearer");
                        assertThat(answer.response().headers().allValues("Set-Cookie"))
                                .isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void isClosedToTokensThatAreOver() {
        assertThat(town.directory().get("/Users").status()).isEqualTo(200);
        town.administration()
                .write("MATCH (t:ScimToken {tenantId: $tenant}) SET t.expiresOn = date() - duration('P2D')", Map.of());
        assertThat(town.directory().get("/Users").status()).isEqualTo(401);
        town.administration()
                .write("MATCH (t:ScimToken {tenantId: $tenant}) SET t.expiresOn = date() + duration('P2D')", Map.of());
        assertThat(town.directory().get("/Users").status()).isEqualTo(200);
    }

    @Test
    void isClosedToTokensThatWereTakenBack() {
        assertThat(town.directory().get("/Users").status()).isEqualTo(200);
        tokens.list(town.administration().tenant()).forEach(token -> tokens.revoke(town.administrator(), token.id()));
        assertThat(town.directory().get("/Users").status()).isEqualTo(401);
        assertThat(town.audited("SCIM_TOKEN_REVOKED")).hasSize(1);
    }

    @Test
    void isClosedToThePausedAdministration() {
        town.administration().write("MATCH (root:OrgUnit {id: $tenant}) SET root.state = 'PAUSED'", Map.of());
        assertThat(town.directory().get("/Users").status()).isEqualTo(401);
    }

    /** A session of whatever role opens nothing: the chain knows none. */
    @Test
    void isClosedToSessions() {
        for (String login : SIGN_INS) {
            try (HttpBrowser browser = new HttpBrowser(port)) {
                assertThat(browser.signIn(login, PASSWORD).statusCode())
                        .as(login)
                        .isEqualTo(200);
                for (String path : paths()) {
                    for (String method : METHODS) {
                        int status = browser.send(
                                        method,
                                        "/scim/v2" + path,
                                        method.equals("GET") ? null : "{}",
                                        "application/scim+json")
                                .statusCode();
                        assertThat(status)
                                .as("%s %s as %s", method, path, login)
                                .isEqualTo(401);
                    }
                }
            }
        }
    }

    /** A token opens SCIM alone. */
    @Test
    void opensNothingElse() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            for (String path : List.of("/api/v1/staff", "/api/v1/scim-tokens", "/api/v1/session", "/scim/v1/Users")) {
                var answer = client.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .header("Authorization", "Bearer " + town.token(tokens))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(path).isIn(401, 404);
            }
        }
    }

    @Test
    void showsNothingOfAnotherAdministration() {
        String body = Directory.user("jo@stadt.example", "Jo", "Müller", "4711");
        String user = town.directory().post("/Users", body).id();
        Directory foreign = neighbour.directory();
        var before = town.staff();
        List<Directory.Reply> answers = new ArrayList<>();
        for (String path : List.of("/Users/" + user, "/Groups/" + town.office())) {
            String whole = path.startsWith("/Users")
                    ? body
                    : "{\"schemas\":[\"" + Directory.GROUP + "\"],\"displayName\":\"Fremd\"}";
            answers.add(foreign.get(path));
            answers.add(foreign.put(path, whole));
            answers.add(foreign.patch(path, "{\"op\":\"replace\",\"path\":\"externalId\",\"value\":\"x\"}"));
            answers.add(foreign.delete(path));
        }
        for (String member : List.of(user, town.office())) {
            assertThat(foreign.patch(
                                    "/Groups/" + neighbour.office(),
                                    "{\"op\":\"add\",\"path\":\"members\",\"value\":[{\"value\":\"" + member + "\"}]}")
                            .status())
                    .as("as for anybody unknown")
                    .isEqualTo(400);
        }
        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.body()).isEqualTo(404));
        assertThat(town.staff()).isEqualTo(before);
        assertThat(foreign.get("/Users").body()).doesNotContain("Müller");
        assertThat(foreign.filter("/Users", "userName eq \"jo@stadt.example\"")
                        .json()
                        .path("totalResults")
                        .asInt())
                .isZero();
        assertThat(foreign.get("/Groups").body()).doesNotContain(town.office());
        assertThat(foreign.post("/Users", body).status()).isEqualTo(201);
    }

    @Test
    void keepsOnlyAHashOfTheSecret() {
        String secret = town.token(tokens);
        assertThat(town.count(
                        "MATCH (t:ScimToken {tenantId: $tenant}) UNWIND keys(t) AS key WITH toString(t[key]) AS value "
                                + "WHERE value CONTAINS 'kcscim_' RETURN count(value)"))
                .isZero();
        assertThat(town.audited("SCIM_TOKEN_CREATED")).isNotEmpty().noneMatch(line -> line.contains(secret));
    }

    private List<String> paths() {
        return List.of(
                "/Users",
                "/Users/x",
                "/Users/.search",
                "/Groups",
                "/Groups/" + town.office(),
                "/ServiceProviderConfig",
                "/ResourceTypes",
                "/Schemas",
                "/Bulk",
                "/Me",
                "",
                "/nothing");
    }

    /** Those that are over take nobody's place, and leave the list after a month. */
    @Test
    void countsOnlyTokensThatAreGood() {
        SignedInAccount by = town.administrator();
        TenantId tenant = by.tenant();
        while (tokens.list(tenant).size() < ScimToken.MOST) {
            town.token(tokens);
        }
        assertThatExceptionOfType(ListFull.class).isThrownBy(() -> town.token(tokens));
        tokens.list(tenant).forEach(token -> tokens.revoke(by, token.id()));
        town.token(tokens);
        assertThat(tokens.list(tenant)).hasSize(ScimToken.MOST + 1);
        town.administration()
                .write(
                        "MATCH (t:ScimToken {tenantId: $tenant}) SET t.revokedAt = t.revokedAt - duration('P31D')",
                        Map.of());
        assertThat(tokens.list(tenant)).hasSize(1);
        town.administration()
                .write("MATCH (t:ScimToken {tenantId: $tenant}) SET t.expiresOn = date() - duration('P40D')", Map.of());
        assertThat(tokens.list(tenant)).isEmpty();
        town.token(tokens);
        assertThat(town.count("MATCH (t:ScimToken {tenantId: $tenant}) RETURN count(t)"))
                .isEqualTo(1);
    }
}
