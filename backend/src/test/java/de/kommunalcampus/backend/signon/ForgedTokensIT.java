// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import de.kommunalcampus.backend.identity.AccountMatch;
import de.kommunalcampus.backend.signon.ForgingIssuer.Signature;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.HttpBrowser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a directory, or somebody in its place, may send and nobody gets in with: refused, named, logged. */
@ApplicationTest
class ForgedTokensIT {
    private static final UnaryOperator<JWTClaimsSet.Builder> AS_IT_IS = UnaryOperator.identity();

    private final Town town;
    private final Directories directories;
    private final HttpBrowser browser;
    private final ForgingIssuer issuer;

    @Autowired
    ForgedTokensIT(@LocalServerPort int port, Driver driver, Directories directories) throws IOException {
        this.town = new Town(driver);
        this.directories = directories;
        this.browser = new HttpBrowser(port);
        this.issuer = new ForgingIssuer();
    }

    @BeforeEach
    void haveADirectory() {
        directories.save(
                new Directory(
                        town.tenant(),
                        issuer.address(),
                        ForgingIssuer.CLIENT,
                        "personnel_number",
                        AccountMatch.PERSONNEL_NUMBER,
                        true,
                        true,
                        Set.of()),
                ForgingIssuer.SECRET);
        town.employee("4711");
    }

    @AfterEach
    void takeAway() {
        issuer.close();
        browser.close();
        town.close();
    }

    /** Else the others would prove nothing. */
    @Test
    void takesAGoodToken() {
        assertThat(attempt(AS_IT_IS, Signature.GOOD).statusCode()).isEqualTo(204);
        assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesTheTokenOfAnotherIssuer() {
        refuses(attempt(claims -> claims.issuer("https://anderswo.example"), Signature.GOOD), "FOREIGN_ISSUER");
    }

    @Test
    void refusesATokenForAnotherClient() {
        refuses(attempt(claims -> claims.audience("andere-anwendung"), Signature.GOOD), "WRONG_AUDIENCE");
    }

    @Test
    void refusesATokenThatIsForAnotherClientFirst() {
        refuses(
                attempt(
                        claims -> claims.audience(List.of("andere-anwendung", ForgingIssuer.CLIENT))
                                .claim("azp", "andere-anwendung"),
                        Signature.GOOD),
                "OTHERWISE_INVALID");
    }

    @Test
    void refusesAnExpiredToken() {
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        refuses(
                attempt(
                        claims -> claims.issueTime(Date.from(yesterday.minus(Duration.ofMinutes(5))))
                                .expirationTime(Date.from(yesterday)),
                        Signature.GOOD),
                "EXPIRED");
        refuses(attempt(claims -> claims.expirationTime(null), Signature.GOOD), "EXPIRED");
    }

    /** A token that was made for another sign-in of the same person. */
    @Test
    void refusesAReplayedToken() {
        refuses(attempt(claims -> claims.claim("nonce", "von-gestern"), Signature.GOOD), "WRONG_NONCE");
        refuses(attempt(claims -> claims.claim("nonce", null), Signature.GOOD), "WRONG_NONCE");
    }

    @Test
    void refusesAnAnswerToAnotherSignIn() {
        begin();
        refuses(complete("ausgedacht"), "WRONG_STATE");
    }

    @Test
    void refusesATokenSignedByAnybodyElse() {
        refuses(attempt(AS_IT_IS, Signature.FOREIGN_KEY), "BAD_SIGNATURE");
        refuses(attempt(AS_IT_IS, Signature.CLIENT_SECRET), "BAD_SIGNATURE");
        refuses(attempt(AS_IT_IS, Signature.NONE), "BAD_SIGNATURE");
    }

    @Test
    void refusesATokenOfNobody() {
        refuses(attempt(claims -> claims.subject(null), Signature.GOOD), "OTHERWISE_INVALID");
        refuses(attempt(claims -> claims.claim("personnel_number", ""), Signature.GOOD), "CLAIM_MISSING");
        refuses(attempt(claims -> claims.claim("personnel_number", List.of("4711")), Signature.GOOD), "CLAIM_MISSING");
    }

    @Test
    void refusesAnAnswerThatNamesAnotherIssuer() {
        Map<String, String> begun = begin();
        issuer.says(value(begun, "nonce"), AS_IT_IS, Signature.GOOD);
        refuses(
                town.complete(
                        browser,
                        Map.of("code", "x", "state", value(begun, "state"), "iss", "https://anderswo.example")),
                "FOREIGN_ISSUER");
    }

    @Test
    void tellsWhoWentBackApart() {
        Map<String, String> begun = begin();
        refuses(town.complete(browser, Map.of("error", "access_denied", "state", value(begun, "state"))), "CANCELLED");
    }

    /** No claim gives a right: neither of the token nor of a group in it. */
    @Test
    void givesNoPermissionRoleThatATokenClaims() {
        attempt(
                claims -> claims.claim("groups", List.of("TENANT_ADMIN", "HR"))
                        .claim("roles", List.of("PLATFORM_ADMIN"))
                        .claim("realm_access", Map.of("roles", List.of("TENANT_ADMIN"))),
                Signature.GOOD);
        assertThat(browser.get("/api/v1/session").body()).contains("\"roles\":[\"EMPLOYEE\"]");
    }

    private HttpResponse<String> attempt(UnaryOperator<JWTClaimsSet.Builder> claims, Signature signature) {
        Map<String, String> begun = begin();
        issuer.says(value(begun, "nonce"), claims, signature);
        return complete(value(begun, "state"));
    }

    private Map<String, String> begin() {
        return DirectoryVisit.query(town.begin(browser));
    }

    private static String value(Map<String, String> begun, String name) {
        return Objects.requireNonNull(begun.get(name));
    }

    private HttpResponse<String> complete(String state) {
        return town.complete(browser, Map.of("code", "x", "state", state));
    }

    private void refuses(HttpResponse<String> answer, String reason) {
        assertThat(answer.statusCode()).as(reason).isEqualTo(403);
        assertThat(answer.body()).contains("/errors/sign-on-failed").doesNotContain(reason);
        assertThat(town.audited("SIGN_IN_REFUSED")).last().asString().contains("\"" + reason + "\"");
        assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(401);
    }
}
