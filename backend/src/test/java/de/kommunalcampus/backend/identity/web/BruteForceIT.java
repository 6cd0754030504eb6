// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.Accounts;
import de.kommunalcampus.backend.identity.AuditTrail;
import de.kommunalcampus.backend.identity.KnownDevices;
import de.kommunalcampus.backend.identity.NewAccount;
import de.kommunalcampus.backend.identity.PasswordHashes;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.graph.Credentials;
import de.kommunalcampus.backend.platform.TooManyAttempts;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.CountedHashes;
import de.kommunalcampus.backend.testing.HttpBrowser;
import de.kommunalcampus.backend.testing.Strangers;
import de.kommunalcampus.backend.testing.TestAdministration;
import io.github.bucket4j.TimeMeter;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;

/** Ten thousand wrong passwords over real connections: who gets in, who is kept out and for how long, and what is left. */
@ApplicationTest
class BruteForceIT {
    private static final String PASSWORD = "Ein langes Passwort 1";
    private static final int ATTEMPTS = 10_000;

    private final int port;
    private final Accounts accounts;
    private final CountedHashes hashes;
    private final TestAdministration administration;
    private final Strangers strangers;
    private final HttpBrowser owner;
    private final Credentials credentials;
    private final PasswordHashes passwordHashes;
    private final AuditTrail audit;
    private final KnownDevices devices;
    private final SignInAlarms alarms;
    private final AfterAnswer later;
    private String login = "";
    private AccountId account = new AccountId("none");

    @Autowired
    BruteForceIT(
            @LocalServerPort int port,
            Driver driver,
            Accounts accounts,
            CountedHashes hashes,
            Credentials credentials,
            PasswordHashes passwordHashes,
            AuditTrail audit,
            KnownDevices devices,
            SignInAlarms alarms,
            AfterAnswer later) {
        this.later = later;
        this.port = port;
        this.accounts = accounts;
        this.hashes = hashes;
        this.administration = new TestAdministration(driver);
        this.strangers = new Strangers(port);
        this.owner = new HttpBrowser(port);
        this.credentials = credentials;
        this.passwordHashes = passwordHashes;
        this.audit = audit;
        this.devices = devices;
        this.alarms = alarms;
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
    void evaluatesThirtyOfTenThousandFromOneNetwork() {
        String network = network();
        long before = hashes.checks();
        Map<Integer, Long> statuses = strangers.count(
                ATTEMPTS,
                i -> strangers.signIn("niemand%d@pruefstein.example".formatted(i), "falsch", network + host()));
        assertThat(statuses).isEqualTo(Map.of(401, 30L, 429, ATTEMPTS - 30L));
        assertThat(hashes.checks() - before).isEqualTo(SignInLimits.PER_ADDRESS);
    }

    @Test
    void evaluatesTenOfTenThousandFromAsManyNetworksAndLetsTheOwnerIn() {
        long before = hashes.checks();
        Map<Integer, Long> statuses =
                strangers.count(ATTEMPTS, i -> strangers.signIn(login, "falsch" + i, network() + host()));
        assertThat(statuses).isEqualTo(Map.of(401, 10L, 429, ATTEMPTS - 10L));
        assertThat(hashes.checks() - before).isEqualTo(SignInLimits.PER_ACCOUNT);
        assertThat(strangers.signIn(login, PASSWORD, network() + host()).statusCode())
                .as("whoever guesses it now")
                .isEqualTo(429);
        assertThat(owner.signIn(login, PASSWORD).statusCode()).isEqualTo(200);
        assertThat(audited("SIGN_INS_PAUSED")).isEqualTo(1);
        assertThat(audited("SIGN_IN_REFUSED")).isEqualTo(10);
        try (HttpBrowser elsewhere = new HttpBrowser(port)) {
            HttpResponse<String> refused = elsewhere.signIn(login, PASSWORD);
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(Integer.parseInt(
                            refused.headers().firstValue("retry-after").orElseThrow()))
                    .isBetween(1, 900);
        }
    }

    /** The clock is ours, the rest the application's. */
    @Test
    void letsTheOwnerInFromAnywhereAfterAQuarterOfAnHour() {
        TurnedTime time = new TurnedTime();
        SignIn signIn = new SignIn(
                credentials, passwordHashes, new SignInLimits(time), accounts, audit, devices, alarms, later);
        for (int i = 0; i < SignInLimits.PER_ACCOUNT; i++) {
            MockHttpServletRequest stranger = from(network() + host());
            assertThatThrownBy(() -> signIn.check(login, "falsch", stranger)).isInstanceOf(SignInFailed.class);
        }
        MockHttpServletRequest home = from("192.0.2.7");
        assertThatThrownBy(() -> signIn.check(login, PASSWORD, home))
                .isInstanceOfSatisfying(
                        TooManyAttempts.class, e -> assertThat(e.retryAfter()).hasValue(Duration.ofMinutes(15)));
        time.nanos += Duration.ofMinutes(15).toNanos();
        assertThat(signIn.check(login, PASSWORD, home).id()).isEqualTo(account);
    }

    private AccountId create(String name) {
        return accounts.create(new NewAccount(
                name, "Petra Prüfer", PASSWORD, administration.tenant(), Set.of(PermissionRole.EMPLOYEE), null, null));
    }

    private long audited(String action) {
        later.settle();
        return administration.count(
                "MATCH (e:AuditEntry {tenantId: $tenant, subject: $account, action: $action}) RETURN count(e)",
                Map.of("account", account.value(), "action", action));
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

    private static MockHttpServletRequest from(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }

    private static final class TurnedTime implements TimeMeter {
        private long nanos;

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
