// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.backend.platform.SearchText;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.HttpBrowser;
import de.kommunalcampus.backend.testing.TestAdministration;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From an invitation to the first sign-in, and what administrators may do to an account. */
@ApplicationTest
class AccountsIT {
    private static final String PASSWORD = "Ein langes Passwort 1";

    private final int port;
    private final TestAdministration administration;
    private final AccountAdministration accounts;
    private final AccessCodes codes;
    private final FirstAdministrator first;
    private final Driver driver;
    private final HttpBrowser browser;

    @Autowired
    AccountsIT(
            @LocalServerPort int port,
            Driver driver,
            AccountAdministration accounts,
            AccessCodes codes,
            FirstAdministrator first) {
        this.port = port;
        this.driver = driver;
        this.administration = new TestAdministration(driver);
        this.accounts = accounts;
        this.codes = codes;
        this.first = first;
        this.browser = new HttpBrowser(port);
    }

    @BeforeEach
    void haveAnAdministrator() {
        AccountId administrator = invite(PermissionRole.TENANT_ADMIN);
        codes.redeem(new GivenCode(null, link(administrator)), PASSWORD);
    }

    @AfterEach
    void takeAway() {
        browser.close();
        administration.close();
    }

    @Test
    void letsSomebodyInByALink() {
        AccountId account = invite(PermissionRole.EMPLOYEE);
        String code = link(account);
        HttpResponse<String> holder = post("/holder", "{\"code\":\"%s\"}".formatted(code));
        assertThat(holder.statusCode()).isEqualTo(200);
        assertThat(holder.body()).contains("\"tenantName\":\"Stadt Prüfstein\"", "\"invited\":true");
        assertThat(redeem(null, code).statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/v1/session").body()).contains(login(account));
        assertThat(entry(account).state()).isEqualTo(AccountState.ACTIVE);
        try (HttpBrowser later = new HttpBrowser(port)) {
            assertThat(later.signIn(login(account), PASSWORD).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void takesNoPasswordThatIsTheOneSoFar() {
        AccountId account = invite(PermissionRole.EMPLOYEE);
        redeem(null, link(account));
        String code = link(account);
        HttpResponse<String> same = redeem(null, code);
        assertThat(same.statusCode()).isEqualTo(400);
        assertThat(same.body()).contains("{\"field\":\"password\",\"reason\":\"is the one so far\"}");
        try (HttpBrowser signedIn = new HttpBrowser(port)) {
            signedIn.signIn(login(account), PASSWORD);
            HttpResponse<String> changed = signedIn.send(
                    "PUT",
                    "/api/v1/session/password",
                    "{\"current\":\"%s\",\"password\":\"%s\"}".formatted(PASSWORD, PASSWORD));
            assertThat(changed.statusCode()).isEqualTo(400);
            assertThat(changed.body()).contains("is the one so far");
            assertThat(signedIn.get("/api/v1/session").statusCode()).isEqualTo(200);
        }
        assertThat(post(
                                "/redemption",
                                "{\"code\":{\"code\":\"%s\"},\"password\":\"Ein anderes Passwort 2\"}".formatted(code))
                        .statusCode())
                .as("the code is not used up")
                .isEqualTo(200);
    }

    /** However it is typed from paper. */
    @Test
    void letsSomebodyInByAPrintedCode() {
        AccountId account = invite(PermissionRole.EMPLOYEE);
        String code = issue(account, AccessCodeKind.PRINTED).code();
        assertThat(code).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
        String typed = code.toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replace('0', 'o')
                .replace('1', 'l');
        assertThat(redeem(login(account).toUpperCase(Locale.ROOT), typed).statusCode())
                .isEqualTo(200);
        assertThat(entry(account).state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void takesAPrintedCodeWithItsOwnLoginOnly() {
        AccountId account = invite(PermissionRole.EMPLOYEE);
        AccountId other = invite(PermissionRole.EMPLOYEE);
        String code = issue(account, AccessCodeKind.PRINTED).code();
        assertThat(redeem(login(other), code).statusCode()).isEqualTo(404);
        assertThat(redeem(null, code).statusCode()).isEqualTo(404);
        assertThat(redeem(login(account), code).statusCode()).isEqualTo(200);
    }

    @Test
    void answersUsedReplacedExpiredAndInventedCodesAlike() {
        AccountId used = invite(PermissionRole.EMPLOYEE);
        String usedCode = link(used);
        redeem(null, usedCode);
        AccountId replaced = invite(PermissionRole.EMPLOYEE);
        String replacedCode = link(replaced);
        link(replaced);
        AccountId expired = invite(PermissionRole.EMPLOYEE);
        String expiredCode = link(expired);
        administration.write(
                "MATCH (a:Account {id: $id, tenantId: $tenant}) SET a.codeUntil = datetime() - duration('PT1S')",
                Map.of("id", expired.value()));
        assertThat(List.of(usedCode, replacedCode, expiredCode, "A".repeat(43)))
                .extracting(code -> redeem(null, code))
                .allSatisfy(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(404);
                    assertThat(answer.body())
                            .isEqualTo(redeem(null, "B".repeat(43)).body());
                });
        assertThat(entry(expired).state()).isEqualTo(AccountState.INVITED);
    }

    @Test
    void letsOneOfManyUseACode() throws Exception {
        AccountId account = invite(PermissionRole.EMPLOYEE);
        GivenCode code = new GivenCode(null, link(account));
        List<Callable<Boolean>> attempts = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(i -> () -> redeemed(code, "Passwort Nummer " + i))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            assertThat(threads.invokeAll(attempts).stream().filter(AccountsIT::result))
                    .hasSize(1);
        }
    }

    @Test
    void keepsNoCodeThatCouldBeRead() {
        String code = link(invite(PermissionRole.EMPLOYEE));
        String kept = driver.executableQuery(
                        "MATCH (a:Account {tenantId: $tenant}) RETURN collect(properties(a)) AS all")
                .withParameters(Map.of("tenant", administration.tenant().value()))
                .execute()
                .records()
                .toString();
        assertThat(kept).contains("codeHash").doesNotContain(code);
    }

    @Test
    void refusesPasswordsThatAreShortRepeatedOrTheLogin() {
        AccountId account = invite(PermissionRole.EMPLOYEE);
        GivenCode code = new GivenCode(null, link(account));
        for (String bad :
                List.of("elf Zeichen", "aaaaaaaaaaaaaa", "abababababab", login(account), login(account) + "1")) {
            assertThatThrownBy(() -> codes.redeem(code, bad)).as(bad).isInstanceOf(InvalidRequest.class);
        }
        assertThat(redeemed(code, PASSWORD)).isTrue();
    }

    @Test
    void endsTheSessionsOfALockedAccountAtOnce() {
        AccountId account = active(PermissionRole.EMPLOYEE);
        assertThat(browser.signIn(login(account), PASSWORD).statusCode()).isEqualTo(200);
        accounts.lock(tenant(), account);
        assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(401);
        assertThat(browser.signIn(login(account), PASSWORD).statusCode()).isEqualTo(401);
        assertThatThrownBy(() -> issue(account, AccessCodeKind.LINK)).isInstanceOf(AccountClosed.class);
        accounts.unlock(tenant(), account);
        assertThat(browser.signIn(login(account), PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void takesAnOpenInvitationBackWithTheAccount() {
        AccountId account = invite(PermissionRole.EMPLOYEE);
        String code = link(account);
        accounts.end(tenant(), account);
        assertThat(redeem(null, code).statusCode()).isEqualTo(404);
        accounts.unlock(tenant(), account);
        assertThat(entry(account).state()).isEqualTo(AccountState.INVITED);
        assertThat(redeem(null, code).statusCode()).isEqualTo(404);
    }

    @Test
    void asksForANewSignInWhenRolesChange() {
        AccountId account = active(PermissionRole.EMPLOYEE);
        browser.signIn(login(account), PASSWORD);
        accounts.changeRoles(tenant(), account, Set.of(PermissionRole.EMPLOYEE, PermissionRole.HR));
        assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(401);
        assertThat(browser.signIn(login(account), PASSWORD).body()).contains("\"roles\":[\"EMPLOYEE\",\"HR\"]");
    }

    @Test
    void leavesNoTenantWithoutAnAdministrator() throws Exception {
        AccountId one = onlyAdministrator();
        AccountId other = active(PermissionRole.TENANT_ADMIN);
        List<Callable<Boolean>> attempts = List.of(() -> locked(one), () -> locked(other));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            assertThat(threads.invokeAll(attempts).stream().filter(AccountsIT::result))
                    .as("of two who lock each other at once, one succeeds")
                    .hasSize(1);
        }
        AccountId left = entry(one).state() == AccountState.ACTIVE ? one : other;
        assertThatThrownBy(() -> accounts.end(tenant(), left)).isInstanceOf(LastAdministrator.class);
        assertThatThrownBy(() -> accounts.changeRoles(tenant(), left, Set.of(PermissionRole.HR)))
                .isInstanceOf(LastAdministrator.class);
    }

    @Test
    void knowsNoAccountOfAnotherTenant() {
        AccountId account = active(PermissionRole.EMPLOYEE);
        TenantId foreign = new TenantId("another-tenant");
        assertThatThrownBy(() -> accounts.get(foreign, account)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> accounts.lock(foreign, account)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> codes.issue(foreign, account, AccessCodeKind.LINK))
                .isInstanceOf(NotFound.class);
        assertThat(entry(account).state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void listsAndEndsOwnSessionsElsewhere() {
        AccountId account = active(PermissionRole.EMPLOYEE);
        browser.signIn(login(account), PASSWORD);
        try (HttpBrowser elsewhere = new HttpBrowser(port)) {
            elsewhere.signIn(login(account), PASSWORD);
            String list = browser.get("/api/v1/sessions").body();
            assertThat(list).contains("\"current\":true", "\"current\":false");
            assertThat(list.split("\"signedInAt\"", -1)).hasSize(3);
            assertThat(list).doesNotContain(browser.cookie("session").orElseThrow());
            assertThat(browser.send("DELETE", "/api/v1/sessions", null).statusCode())
                    .isEqualTo(204);
            assertThat(elsewhere.get("/api/v1/session").statusCode()).isEqualTo(401);
            assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void changesThePasswordForWhoeverKnowsIt() {
        AccountId account = active(PermissionRole.EMPLOYEE);
        browser.signIn(login(account), PASSWORD);
        assertThat(change("ein falsches Passwort").body()).contains("\"field\":\"current\"");
        try (HttpBrowser elsewhere = new HttpBrowser(port)) {
            elsewhere.signIn(login(account), PASSWORD);
            String before = browser.cookie("session").orElseThrow();
            assertThat(change(PASSWORD).statusCode()).isEqualTo(204);
            assertThat(browser.cookie("session")).isPresent().get().isNotEqualTo(before);
            assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(200);
            assertThat(elsewhere.get("/api/v1/session").statusCode()).isEqualTo(401);
            assertThat(elsewhere.signIn(login(account), PASSWORD).statusCode()).isEqualTo(401);
            assertThat(elsewhere
                            .signIn(login(account), "Ein ganz neues Passwort")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void findsAccountsByLoginNameStateAndRole() {
        AccountId account = invite(PermissionRole.STAFF_COUNCIL);
        AccountSearch byLogin = search(login(account).substring(0, 12), null, null);
        assertThat(accounts.list(tenant(), byLogin).accounts())
                .extracting(AccountEntry::id)
                .containsExactly(account);
        assertThat(accounts.list(tenant(), search("", AccountState.INVITED, PermissionRole.STAFF_COUNCIL))
                        .total())
                .isEqualTo(1);
        assertThat(accounts.list(tenant(), search("", AccountState.LOCKED, null))
                        .total())
                .isZero();
        assertThat(accounts.list(tenant(), search("", null, null)).total()).isEqualTo(2);
    }

    /** The sample world has one. */
    @Test
    void invitesNoFirstAdministratorWhereThereIsOne() {
        assertThat(first.invite()).isEmpty();
        assertThatThrownBy(() -> first.create("", "neu@platform.example", "Neu", PASSWORD))
                .isInstanceOf(CodeUnknown.class);
    }

    private AccountId onlyAdministrator() {
        return accounts.list(tenant(), search("", AccountState.ACTIVE, PermissionRole.TENANT_ADMIN))
                .accounts()
                .getFirst()
                .id();
    }

    private boolean locked(AccountId account) {
        try {
            accounts.lock(tenant(), account);
            return true;
        } catch (LastAdministrator e) {
            return false;
        }
    }

    private boolean redeemed(GivenCode code, String password) {
        try {
            codes.redeem(code, password);
            return true;
        } catch (CodeUnknown e) {
            return false;
        }
    }

    private static boolean result(Future<Boolean> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static AccountSearch search(String text, @Nullable AccountState state, @Nullable PermissionRole role) {
        return new AccountSearch(new SearchText(text), state, role, 0, 100);
    }

    private AccountId invite(PermissionRole role) {
        String login = UUID.randomUUID() + "@pruefstein.example";
        return accounts.invite(new NewAccount(login, "Jördis Ümlauf", null, tenant(), Set.of(role), null, null));
    }

    private AccountId active(PermissionRole role) {
        AccountId account = invite(role);
        codes.redeem(new GivenCode(null, link(account)), PASSWORD);
        return account;
    }

    private String link(AccountId account) {
        return issue(account, AccessCodeKind.LINK).code();
    }

    private IssuedCode issue(AccountId account, AccessCodeKind kind) {
        return codes.issue(tenant(), account, kind);
    }

    private AccountEntry entry(AccountId account) {
        return accounts.get(tenant(), account);
    }

    private String login(AccountId account) {
        return entry(account).login();
    }

    private TenantId tenant() {
        return administration.tenant();
    }

    private HttpResponse<String> change(String current) {
        return browser.send(
                "PUT",
                "/api/v1/session/password",
                "{\"current\":\"%s\",\"password\":\"Ein ganz neues Passwort\"}".formatted(current));
    }

    private HttpResponse<String> redeem(@Nullable String login, String code) {
        String from = login == null ? "" : "\"login\":\"%s\",".formatted(login);
        return post(
                "/redemption", "{\"code\":{%s\"code\":\"%s\"},\"password\":\"%s\"}".formatted(from, code, PASSWORD));
    }

    private HttpResponse<String> post(String path, String json) {
        browser.get("/api/v1/session");
        return browser.send("POST", "/api/v1/access-codes" + path, json);
    }
}
