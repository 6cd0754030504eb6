// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.kommunalcampus.backend.identity.Accounts;
import de.kommunalcampus.backend.identity.LoginTaken;
import de.kommunalcampus.backend.identity.NewAccount;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.HttpBrowser;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ApplicationTest
class SignInIT {
    private static final String PASSWORD = "Ein langes Passwort 1";
    private static final TenantId TENANT = new TenantId("sign-in-test");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ServletContext servletContext;

    @Autowired
    private Driver driver;

    private final int port;
    private final HttpBrowser browser;

    SignInIT(@LocalServerPort int port) {
        this.port = port;
        this.browser = new HttpBrowser(port);
    }

    private String login = "";

    @BeforeEach
    void createAccount() {
        login = UUID.randomUUID() + "@muster.example";
        accounts.create(account(login));
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void signsInAndOut() {
        HttpResponse<String> signedIn = browser.signIn(login.toUpperCase(Locale.ROOT), PASSWORD);
        assertThat(signedIn.statusCode()).isEqualTo(200);
        assertThat(signedIn.body())
                .contains("\"displayName\":\"Jördis Ümlauf\"", "\"roles\":[\"EMPLOYEE\"]", "\"employeeId\":null");
        assertThat(browser.get("/api/v1/session").body()).contains(login);
        assertThat(browser.send("DELETE", "/api/v1/session", null).statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(401);
    }

    @Test
    void endsTheSessionOnTheServerAtSignOut() {
        browser.signIn(login, PASSWORD);
        String stolen = "session=" + browser.cookie("session").orElseThrow();
        try (HttpBrowser thief = new HttpBrowser(port)) {
            assertThat(thief.get("/api/v1/session", "Cookie", stolen).statusCode())
                    .isEqualTo(200);
            browser.send("DELETE", "/api/v1/session", null);
            assertThat(thief.get("/api/v1/session", "Cookie", stolen).statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void givesANewSessionIdAndANewTokenAtEverySignIn() {
        browser.get("/api/v1/session");
        String strangersToken = browser.cookie("XSRF-TOKEN").orElseThrow();
        browser.signIn(login, PASSWORD);
        String first = browser.cookie("session").orElseThrow();
        assertThat(browser.cookie("XSRF-TOKEN")).isPresent().get().isNotEqualTo(strangersToken);
        browser.signIn(login, PASSWORD);
        assertThat(browser.cookie("session")).isPresent().get().isNotEqualTo(first);
        try (HttpBrowser other = new HttpBrowser(port)) {
            assertThat(other.get("/api/v1/session", "Cookie", "session=" + first)
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void takesNoSessionIdThatAClientBrings() {
        String planted = "0123456789ABCDEF0123456789ABCDEF";
        browser.get("/api/v1/session");
        browser.plant("session", planted);
        assertThat(sessionCookie(browser.signIn(login, PASSWORD))).doesNotContain(planted);
    }

    @Test
    void hidesTheSessionCookieFromScriptsAndForeignPages() {
        assertThat(sessionCookie(browser.signIn(login, PASSWORD)))
                .contains("; HttpOnly", "; SameSite=Lax", "; Path=/")
                .doesNotContain("Expires", "Domain");
    }

    @Test
    void endsIdleSessionsAfterHalfAnHour() {
        assertThat(servletContext.getSessionTimeout()).isEqualTo(30);
    }

    @Test
    void answersWrongPasswordAndUnknownLoginAlike() throws Exception {
        MockHttpServletResponse wrong = attempt(login, "falsches Passwort", "192.0.2.1");
        MockHttpServletResponse unknown = attempt("niemand@muster.example", "falsches Passwort", "192.0.2.1");
        assertThat(wrong.getStatus()).isEqualTo(401);
        assertThat(unknown.getStatus()).isEqualTo(401);
        assertThat(wrong.getContentAsString())
                .isEqualTo(unknown.getContentAsString())
                .contains("/errors/sign-in-failed");
    }

    /** The fastest of several counts: noise only ever adds. */
    @Test
    void takesAsLongForAnUnknownLogin() {
        long wrong = fastest(i -> attempt(login, "falsch", "198.51.100." + i));
        long unknown = fastest(i -> attempt("niemand" + i, "falsch", "198.51.100." + i));
        assertThat((double) unknown / wrong).isBetween(0.5, 2.0);
    }

    @Test
    void stopsLookingAtPasswordsAfterTooManyFailures() throws Exception {
        for (int i = 0; i < SignInLimits.PER_ACCOUNT; i++) {
            assertThat(attempt(login, "falsch", "203.0.113." + i).getStatus()).isEqualTo(401);
        }
        MockHttpServletResponse refused = attempt(login, PASSWORD, "203.0.113.99");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        assertThat(refused.getContentAsString()).contains("/errors/too-many-attempts");
        assertThat(Integer.parseInt(refused.getHeader(HttpHeaders.RETRY_AFTER))).isBetween(800, 900);
    }

    @Test
    void believesNoForwardedAddressWithoutAProxy() throws Exception {
        int evaluated = 0;
        for (int i = 0; i <= SignInLimits.PER_ADDRESS; i++) {
            MockHttpServletResponse answer = mvc.perform(post("/api/v1/session")
                            .with(csrf())
                            .with(from("203.0.113.200"))
                            .header("X-Forwarded-For", "10.0.0." + i)
                            .header("Forwarded", "for=10.0.0." + i)
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"login\":\"niemand%d\",\"password\":\"x\"}".formatted(i)))
                    .andReturn()
                    .getResponse();
            evaluated += answer.getStatus() == 401 ? 1 : 0;
        }
        assertThat(evaluated).isEqualTo(SignInLimits.PER_ADDRESS);
    }

    @Test
    void refusesASignInWithoutTheTokenAgainstForgery() {
        HttpResponse<String> answer = browser.send("POST", "/api/v1/session", "{\"login\":\"a\",\"password\":\"b\"}");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("/errors/forbidden");
    }

    @Test
    void givesStrangersTheTokenTheyNeedToSignIn() {
        HttpResponse<String> answer = browser.get("/api/v1/session");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("set-cookie").orElseThrow())
                .matches("XSRF-TOKEN=[^;]+; Path=/; SameSite=Strict");
    }

    @Test
    void turnsUploadsOfStrangersAwayUnread() throws Exception {
        mvc.perform(multipart("/api/v1/session").file(new MockMultipartFile("file", new byte[10])))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isEqualTo(401));
    }

    @Test
    void createsOneAccountPerLogin() {
        NewAccount twin = account("  " + login.toUpperCase(Locale.ROOT));
        assertThatThrownBy(() -> accounts.create(twin)).isInstanceOf(LoginTaken.class);
        NewAccount fresh = account(UUID.randomUUID() + "@muster.example");
        assertThatThrownBy(() -> accounts.createAll(List.of(fresh, twin))).isInstanceOf(LoginTaken.class);
        assertThat(browser.signIn(fresh.login(), PASSWORD).statusCode())
                .as("none of both")
                .isEqualTo(401);
    }

    @Test
    void createsManyAccountsForOneHash() {
        List<NewAccount> many = IntStream.range(0, 100)
                .mapToObj(i -> account(UUID.randomUUID() + "@muster.example"))
                .toList();
        assertThat(accounts.createAll(many)).hasSize(100).doesNotHaveDuplicates();
        assertThat(driver.executableQuery("MATCH (account:Account) WHERE account.login IN $logins "
                                + "RETURN count(account) AS accounts, count(DISTINCT account.passwordHash) AS hashes")
                        .withParameters(Map.of(
                                "logins", many.stream().map(NewAccount::login).toList()))
                        .execute()
                        .records()
                        .getFirst()
                        .asMap())
                .isEqualTo(Map.of("accounts", 100L, "hashes", 1L));
        assertThat(browser.signIn(many.getLast().login(), PASSWORD).statusCode())
                .isEqualTo(200);
    }

    private static String sessionCookie(HttpResponse<String> answer) {
        return answer.headers().allValues("set-cookie").stream()
                .filter(value -> value.startsWith("session="))
                .findFirst()
                .orElseThrow();
    }

    private static NewAccount account(String login) {
        return new NewAccount(login, "Jördis Ümlauf", PASSWORD, TENANT, Set.of(PermissionRole.EMPLOYEE), null, null);
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private static long fastest(Attempt attempt) {
        return IntStream.range(0, 7)
                .mapToLong(i -> {
                    long began = System.nanoTime();
                    tryTo(attempt, i);
                    return System.nanoTime() - began;
                })
                .min()
                .orElseThrow();
    }

    private static void tryTo(Attempt attempt, int number) {
        try {
            attempt.make(number);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @FunctionalInterface
    private interface Attempt {
        MockHttpServletResponse make(int number) throws Exception;
    }

    private MockHttpServletResponse attempt(String name, String password, String address) throws Exception {
        return mvc.perform(post("/api/v1/session")
                        .with(csrf())
                        .with(from(address))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"login\":\"%s\",\"password\":\"%s\"}".formatted(name, password)))
                .andReturn()
                .getResponse();
    }
}
