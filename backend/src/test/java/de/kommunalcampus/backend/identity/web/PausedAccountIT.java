// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.AccessCodeKind;
import de.kommunalcampus.backend.identity.AccessCodes;
import de.kommunalcampus.backend.identity.AccountAdministration;
import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.Accounts;
import de.kommunalcampus.backend.identity.GivenCode;
import de.kommunalcampus.backend.identity.NewAccount;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.HttpBrowser;
import de.kommunalcampus.backend.testing.Strangers;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How an administrator helps somebody whose sign-ins are paused, and what a lock leaves to its person. */
@ApplicationTest
class PausedAccountIT {
    private static final String PASSWORD = "Ein langes Passwort 1";

    private final int port;
    private final Accounts accounts;
    private final AccountAdministration administrators;
    private final AccessCodes codes;
    private final TestAdministration administration;
    private final Strangers strangers;
    private final HttpBrowser admin;
    private String login = "";
    private AccountId account = new AccountId("none");

    @Autowired
    PausedAccountIT(
            @LocalServerPort int port,
            Driver driver,
            Accounts accounts,
            AccountAdministration administrators,
            AccessCodes codes) {
        this.port = port;
        this.accounts = accounts;
        this.administrators = administrators;
        this.codes = codes;
        this.administration = new TestAdministration(driver);
        this.strangers = new Strangers(port);
        this.admin = new HttpBrowser(port);
    }

    @BeforeEach
    void haveSomebody() {
        String chief = UUID.randomUUID() + "@pruefstein.example";
        create(chief, PASSWORD, PermissionRole.TENANT_ADMIN);
        login = UUID.randomUUID() + "@pruefstein.example";
        account = create(login, PASSWORD, PermissionRole.EMPLOYEE);
        admin.signIn(chief, PASSWORD);
    }

    @AfterEach
    void takeAway() {
        admin.close();
        strangers.close();
        administration.close();
    }

    @Test
    void showsThePauseAndEndsIt() {
        assertThat(shown().at("/pausedUntil").isNull()).isTrue();
        useUp();
        assertThat(signIn()).isEqualTo(429);
        Instant until = Instant.parse(shown().at("/pausedUntil").asString());
        assertThat(until).isBetween(Instant.now(), Instant.now().plusSeconds(15 * 60));
        assertThat(admin.get("/api/v1/accounts?text=" + login).body()).contains("\"pausedUntil\":\"20");
        assertThat(become("OPEN").at("/pausedUntil").isNull()).isTrue();
        assertThat(signIn()).isEqualTo(200);
    }

    /** The person may have mistyped it in a browser that the account knows. */
    @Test
    void endsThePauseOfAKnownDevice() {
        try (HttpBrowser owner = new HttpBrowser(port)) {
            owner.signIn(login, PASSWORD);
            for (int i = 0; i < SignInLimits.PER_DEVICE; i++) {
                assertThat(owner.signIn(login, "falsch" + i).statusCode()).isEqualTo(401);
            }
            assertThat(owner.signIn(login, PASSWORD).statusCode()).isEqualTo(429);
            assertThat(shown().at("/pausedUntil").isNull()).isFalse();
            become("OPEN");
            assertThat(owner.signIn(login, PASSWORD).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void beginsAnewAfterALock() {
        useUp();
        become("LOCKED");
        become("OPEN");
        assertThat(signIn()).isEqualTo(200);
    }

    /** Whoever was never here needs the invitation that lies on the desk; nothing opens while the account is locked. */
    @Test
    void keepsAnInvitationThroughALock() {
        String name = UUID.randomUUID() + "@pruefstein.example";
        AccountId invited = create(name, null, PermissionRole.EMPLOYEE);
        GivenCode code = new GivenCode(
                null,
                codes.issue(administration.tenant(), invited, AccessCodeKind.LINK)
                        .code());
        administrators.lock(administration.tenant(), invited);
        assertThat(codes.find(code)).isEmpty();
        administrators.unlock(administration.tenant(), invited);
        assertThat(codes.redeem(code, PASSWORD).id()).isEqualTo(invited);
    }

    @Test
    void takesTheCodeForANewPasswordWithALock() {
        GivenCode code = new GivenCode(
                null,
                codes.issue(administration.tenant(), account, AccessCodeKind.LINK)
                        .code());
        administrators.lock(administration.tenant(), account);
        administrators.unlock(administration.tenant(), account);
        assertThat(codes.find(code)).isEmpty();
    }

    private void useUp() {
        for (int i = 0; i < SignInLimits.PER_ACCOUNT; i++) {
            strangers.signIn(login, "falsch", "2001:db8:%x:%x::1".formatted(login.hashCode() & 0xffff, i));
        }
    }

    private int signIn() {
        return strangers
                .signIn(login, PASSWORD, "2001:db8:%x:ffff::1".formatted(login.hashCode() & 0xffff))
                .statusCode();
    }

    private JsonNode shown() {
        return JsonMapper.shared()
                .readTree(admin.get("/api/v1/accounts/" + account.value()).body());
    }

    private JsonNode become(String state) {
        return JsonMapper.shared()
                .readTree(admin.send(
                                "PUT",
                                "/api/v1/accounts/" + account.value() + "/state",
                                "{\"state\":\"%s\"}".formatted(state))
                        .body());
    }

    private AccountId create(String name, @Nullable String password, PermissionRole role) {
        return accounts.create(
                new NewAccount(name, "Petra Prüfer", password, administration.tenant(), Set.of(role), null, null));
    }
}
