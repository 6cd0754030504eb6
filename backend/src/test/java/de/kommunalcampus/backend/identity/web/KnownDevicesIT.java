// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.AccessCodeKind;
import de.kommunalcampus.backend.identity.AccessCodes;
import de.kommunalcampus.backend.identity.AccountAdministration;
import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.Accounts;
import de.kommunalcampus.backend.identity.NewAccount;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.graph.Credentials;
import de.kommunalcampus.backend.identity.graph.StoredAccount;
import de.kommunalcampus.backend.platform.Macs;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.HttpBrowser;
import de.kommunalcampus.backend.testing.Strangers;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the cookie of a known device is worth, and until when; over real connections. */
@ApplicationTest
class KnownDevicesIT {
    private static final String PASSWORD = "Ein langes Passwort 1";

    private final int port;
    private final Accounts accounts;
    private final AccountAdministration administrators;
    private final AccessCodes codes;
    private final Credentials credentials;
    private final Macs macs;
    private final TestAdministration administration;
    private final Strangers strangers;
    private final HttpBrowser owner;
    private String login = "";
    private AccountId account = new AccountId("none");

    @Autowired
    KnownDevicesIT(
            @LocalServerPort int port,
            Driver driver,
            Accounts accounts,
            AccountAdministration administrators,
            AccessCodes codes,
            Credentials credentials,
            Macs macs) {
        this.port = port;
        this.accounts = accounts;
        this.administrators = administrators;
        this.codes = codes;
        this.credentials = credentials;
        this.macs = macs;
        this.administration = new TestAdministration(driver);
        this.strangers = new Strangers(port);
        this.owner = new HttpBrowser(port);
    }

    @BeforeEach
    void haveSomebodyWhoSignedInBefore() {
        login = UUID.randomUUID() + "@pruefstein.example";
        account = create(login);
        assertThat(owner.signIn(login, PASSWORD).statusCode()).isEqualTo(200);
    }

    @AfterEach
    void takeAway() {
        owner.close();
        strangers.close();
        administration.close();
    }

    @Test
    void countsAKnownDeviceByItself() {
        String cookie = deviceCookie(owner);
        for (int i = 0; i < SignInLimits.PER_DEVICE; i++) {
            assertThat(strangers
                            .signIn(login, "falsch", network() + host(), cookie)
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(strangers.signIn(login, PASSWORD, network() + host(), cookie).statusCode())
                .as("a stolen one opens as few attempts as another")
                .isEqualTo(429);
        assertThat(strangers.signIn(login, PASSWORD, network() + host()).statusCode())
                .as("and takes none from others")
                .isEqualTo(200);
    }

    @Test
    void givesNothingForACookieThatIsChangedOrSomebodyElses() {
        String ours = deviceCookie(owner);
        String colleague = UUID.randomUUID() + "@pruefstein.example";
        create(colleague);
        String theirs;
        try (HttpBrowser other = new HttpBrowser(port)) {
            other.signIn(colleague, PASSWORD);
            theirs = deviceCookie(other);
        }
        useUp();
        assertThat(status(theirs)).as("of another account").isEqualTo(429);
        for (int i = "device=".length(); i < ours.length(); i += 7) {
            String changed = ours.substring(0, i) + (ours.charAt(i) == 'A' ? 'B' : 'A') + ours.substring(i + 1);
            assertThat(status(changed)).as("changed at %d", i).isEqualTo(429);
        }
        assertThat(status("device=" + "A".repeat(64))).isEqualTo(429);
        assertThat(status("device=.")).isEqualTo(429);
        assertThat(status(ours)).as("as it was written").isEqualTo(200);
    }

    @Test
    void forgetsDevicesWithThePassword() {
        String before = deviceCookie(owner);
        String another = "Ein anderes Passwort 2";
        assertThat(owner.send(
                                "PUT",
                                "/api/v1/session/password",
                                "{\"current\":\"%s\",\"password\":\"%s\"}".formatted(PASSWORD, another))
                        .statusCode())
                .isEqualTo(204);
        useUp();
        assertThat(strangers.signIn(login, another, network() + host(), before).statusCode())
                .isEqualTo(429);
        assertThat(owner.signIn(login, another).statusCode())
                .as("the browser in which it was changed")
                .isEqualTo(200);
    }

    @Test
    void forgetsTheDevicesThatAreSignedOutFromElsewhere() {
        String lost = deviceCookie(owner);
        try (HttpBrowser home = new HttpBrowser(port)) {
            home.signIn(login, PASSWORD);
            assertThat(home.send("DELETE", "/api/v1/sessions", null).statusCode())
                    .isEqualTo(204);
            useUp();
            assertThat(status(lost)).isEqualTo(429);
            assertThat(home.signIn(login, PASSWORD).statusCode()).isEqualTo(200);
        }
    }

    /** Whoever locks an account may do so because a device was stolen. */
    @Test
    void forgetsDevicesWhenAnAdministratorLocksTheAccount() {
        String stolen = deviceCookie(owner);
        create(UUID.randomUUID() + "@pruefstein.example", PermissionRole.TENANT_ADMIN);
        administrators.lock(administration.tenant(), account);
        administrators.unlock(administration.tenant(), account);
        useUp();
        assertThat(status(stolen)).isEqualTo(429);
    }

    @Test
    void letsTheOwnerUseAPrintedCodeThatStrangersGuessAt() {
        create(UUID.randomUUID() + "@pruefstein.example", PermissionRole.TENANT_ADMIN);
        String code = codes.issue(administration.tenant(), account, AccessCodeKind.PRINTED)
                .code();
        try (HttpBrowser stranger = new HttpBrowser(port)) {
            stranger.get("/api/v1/session");
            for (int i = 0; i < CodeLimits.PER_LOGIN; i++) {
                assertThat(holder(stranger, "0000-0000-0000-000" + i)).isEqualTo(404);
            }
            assertThat(holder(stranger, code)).isEqualTo(429);
            assertThat(holder(owner, code)).isEqualTo(200);
        }
    }

    /** Two with one browser, and one of them with a second account: nobody's cookie takes another's away. */
    @Test
    void knowsSeveralAccountsInOneBrowser() {
        String colleague = UUID.randomUUID() + "@pruefstein.example";
        create(colleague);
        owner.signIn(colleague, PASSWORD);
        useUp();
        assertThat(owner.signIn(login, PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void forgetsADeviceThatWasNotUsedForHalfAYear() {
        useUp();
        StoredAccount stored = credentials.findByLogin(login).orElseThrow();
        assertThat(status("device=" + written(stored, 181))).isEqualTo(429);
        assertThat(status("device=" + written(stored, 179))).isEqualTo(200);
    }

    @Test
    void hidesTheCookieFromScriptsAndForeignPagesAndNamesNobodyInIt() {
        String cookie = owner.signIn(login, PASSWORD).headers().allValues("set-cookie").stream()
                .filter(value -> value.startsWith("device="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie)
                .matches(
                        "device=[A-Za-z0-9_-]{64}; Path=/; Max-Age=15552000; Expires=[^;]+; HttpOnly; SameSite=Strict");
    }

    private String written(StoredAccount stored, int daysAgo) {
        return new DeviceTokens(macs, Clock.offset(Clock.systemUTC(), Duration.ofDays(-daysAgo))).write(stored, null);
    }

    private int status(String cookie) {
        return strangers.signIn(login, PASSWORD, network() + host(), cookie).statusCode();
    }

    private void useUp() {
        for (int i = 0; i < SignInLimits.PER_ACCOUNT; i++) {
            assertThat(strangers.signIn(login, "falsch", network() + host()).statusCode())
                    .isEqualTo(401);
        }
        assertThat(strangers.signIn(login, PASSWORD, network() + host()).statusCode())
                .isEqualTo(429);
    }

    private static String deviceCookie(HttpBrowser browser) {
        return "device=" + browser.cookie("device").orElseThrow();
    }

    private int holder(HttpBrowser browser, String code) {
        return browser.send(
                        "POST",
                        "/api/v1/access-codes/holder",
                        "{\"login\":\"%s\",\"code\":\"%s\"}".formatted(login, code))
                .statusCode();
    }

    private AccountId create(String name) {
        return create(name, PermissionRole.EMPLOYEE);
    }

    private AccountId create(String name, PermissionRole role) {
        return accounts.create(
                new NewAccount(name, "Petra Prüfer", PASSWORD, administration.tenant(), Set.of(role), null, null));
    }

    /** Of documentation (RFC 3849), so that no two are the same: 2^32 to choose from. */
    private static String network() {
        int number = ThreadLocalRandom.current().nextInt();
        return "2001:db8:%x:%x".formatted(number >>> 16, number & 0xffff);
    }

    private static String host() {
        int number = ThreadLocalRandom.current().nextInt();
        return ":%x:%x::1".formatted(number >>> 16, number & 0xffff);
    }
}
