// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommunalcampus.backend.identity.AccessCodeKind;
import de.kommunalcampus.backend.identity.AccessCodes;
import de.kommunalcampus.backend.identity.AccountAdministration;
import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.AccountState;
import de.kommunalcampus.backend.identity.CodeIssued;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.GivenCode;
import de.kommunalcampus.backend.identity.IssuedCode;
import de.kommunalcampus.backend.identity.NewAccount;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.PersonLeft;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.mail.KeptMail;
import de.kommunalcampus.backend.mail.MailTemplate;
import de.kommunalcampus.backend.mail.Mails;
import de.kommunalcampus.backend.mail.Outbox;
import de.kommunalcampus.backend.organisation.EmployeeLeft;
import de.kommunalcampus.backend.tenancy.Tenants;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.HttpBrowser;
import de.kommunalcampus.backend.testing.TestAdministration;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class AdmissionIT {
    private static final String PASSWORD = "Ein langes Passwort 1";
    private static final String ADDRESS = "https://campus.pruefstein.example";

    private final int port;
    private final TestAdministration administration;
    private final AccountAdministration accounts;
    private final AccessCodes codes;
    private final Mails mails;
    private final Driver driver;
    private final AccessMails accessMails;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    @Autowired
    AdmissionIT(
            @LocalServerPort int port,
            Driver driver,
            AccountAdministration accounts,
            AccessCodes codes,
            Mails mails,
            Outbox outbox,
            Tenants tenants,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.port = port;
        this.driver = driver;
        this.administration = new TestAdministration(driver);
        this.accounts = accounts;
        this.codes = codes;
        this.mails = mails;
        this.accessMails = new AccessMails(outbox, tenants, ADDRESS);
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void haveAnAdministrator() {
        active("chefin" + UUID.randomUUID() + "@pruefstein.example", PermissionRole.TENANT_ADMIN, null);
    }

    @AfterEach
    void takeAway() {
        administration.close();
    }

    @Test
    void mailsAnInvitationWithItsOneTimeAddress() {
        AccountId account = invite("neu" + UUID.randomUUID() + "@pruefstein.example", PermissionRole.EMPLOYEE, null);
        IssuedCode code = codes.issue(tenant(), account, AccessCodeKind.LINK);
        send(account, code, false);
        KeptMail mail = onlyMail();
        assertThat(mail.template()).isEqualTo(MailTemplate.INVITATION);
        assertThat(mail.to()).isEqualTo(accounts.get(tenant(), account).login());
        assertThat(mails.findText(tenant(), mail.id()).orElseThrow().plain())
                .contains("Stadt Prüfstein", ADDRESS + "/invitation#" + code.code());
    }

    /** A personnel number gets no mail, and a printed code none either. */
    @Test
    void mailsNothingWithoutAnAddress() {
        AccountId account = invite("4711@pruefstein", PermissionRole.EMPLOYEE, null);
        send(account, codes.issue(tenant(), account, AccessCodeKind.PRINTED), false);
        assertThat(mails.list(tenant(), 10)).isEmpty();
    }

    @Test
    void offersANewPasswordToWhoeverForgotIt() {
        String login = "vergesslich" + UUID.randomUUID() + "@pruefstein.example";
        AccountId account = active(login, PermissionRole.EMPLOYEE, null);
        send(account, codes.issue(tenant(), account, AccessCodeKind.LINK), true);
        assertThat(onlyMail().template()).isEqualTo(MailTemplate.PASSWORD_RESET);
    }

    /** The same answer for an account, for none, and for one that cannot get a mail. */
    @Test
    void saysTheSameToWhoeverForgetsAPassword() throws InterruptedException {
        String login = "vergesslich" + UUID.randomUUID() + "@pruefstein.example";
        AccountId account = active(login, PermissionRole.EMPLOYEE, null);
        try (HttpBrowser browser = new HttpBrowser(port)) {
            browser.get("/api/v1/session");
            for (String one :
                    List.of(login, "niemand" + UUID.randomUUID() + "@pruefstein.example", "4711@pruefstein")) {
                var answer = browser.send("POST", "/api/v1/forgotten-passwords", "{\"login\":\"%s\"}".formatted(one));
                assertThat(answer.statusCode()).isEqualTo(202);
                assertThat(answer.body()).isEmpty();
            }
            assertThat(browser.signIn(login, PASSWORD).statusCode())
                    .as("the old password goes on until there is a new one")
                    .isEqualTo(200);
        }
        awaitCode(account);
    }

    /** Strangers who ask in somebody's name as often as they may leave that person's own browser its own three. */
    @Test
    void offersANewPasswordToAKnownDeviceWhateverStrangersAsk() throws InterruptedException {
        String login = "gestoert" + UUID.randomUUID() + "@pruefstein.example";
        AccountId account = active(login, PermissionRole.EMPLOYEE, null);
        String body = "{\"login\":\"%s\"}".formatted(login);
        try (HttpBrowser owner = new HttpBrowser(port);
                HttpBrowser stranger = new HttpBrowser(port)) {
            owner.signIn(login, PASSWORD);
            stranger.get("/api/v1/session");
            for (int i = 0; i < 5; i++) {
                assertThat(stranger.send("POST", "/api/v1/forgotten-passwords", body)
                                .statusCode())
                        .isEqualTo(202);
            }
            awaitAsked(account, 3);
            assertThat(owner.send("POST", "/api/v1/forgotten-passwords", body).statusCode())
                    .isEqualTo(202);
            awaitAsked(account, 4);
        }
    }

    @Test
    void endsAccessWithTheWork() {
        EmployeeId employee = Objects.requireNonNull(
                administration.employee("sachbearbeitung-buergerbuero").employee());
        String login = "geht" + UUID.randomUUID() + "@pruefstein.example";
        AccountId account = active(login, PermissionRole.EMPLOYEE, employee);
        try (HttpBrowser browser = new HttpBrowser(port)) {
            assertThat(browser.signIn(login, PASSWORD).statusCode()).isEqualTo(200);
            transaction.executeWithoutResult(status -> events.publishEvent(new EmployeeLeft(tenant(), employee)));
            assertThat(accounts.get(tenant(), account).state()).isEqualTo(AccountState.ENDED);
            assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(401);
            assertThat(browser.signIn(login, PASSWORD).statusCode()).isEqualTo(401);
        }
    }

    /** The unit plan says who is one, from the next sign-in on. */
    @Test
    void isASuperiorWhoHasPeople() {
        var superior = administration.employee("leitung-buergerbuero");
        var clerk = administration.employee("sachbearbeitung-buergerbuero");
        String login = "leitet" + UUID.randomUUID() + "@pruefstein.example";
        active(login, PermissionRole.EMPLOYEE, superior.employee());
        try (HttpBrowser browser = new HttpBrowser(port)) {
            browser.signIn(login, PASSWORD);
            assertThat(browser.get("/api/v1/session").body()).doesNotContain("SUPERIOR");
            administration.reportsTo(clerk, superior);
            browser.signIn(login, PASSWORD);
            assertThat(browser.get("/api/v1/session").body()).contains("SUPERIOR");
        }
    }

    /** Access ended with the work, and begins again with the work. */
    @Test
    void opensNoAccountOfSomebodyWhoHasLeft() {
        SignedInAccount clerk = administration.employee("sachbearbeitung-buergerbuero");
        AccountId account =
                active("geht" + UUID.randomUUID() + "@pruefstein.example", PermissionRole.EMPLOYEE, clerk.employee());
        accounts.end(tenant(), account);
        administration.write(
                "MATCH (e:Employee {id: $id}) SET e.state = 'LEFT'",
                Map.of("id", Objects.requireNonNull(clerk.employee()).value()));
        assertThatThrownBy(() -> accounts.unlock(tenant(), account)).isInstanceOf(PersonLeft.class);
        administration.write(
                "MATCH (e:Employee {id: $id}) SET e.state = 'ACTIVE'",
                Map.of("id", Objects.requireNonNull(clerk.employee()).value()));
        accounts.unlock(tenant(), account);
    }

    @Test
    void auditsWhatHappensToAnAccount() {
        String login = "spur" + UUID.randomUUID() + "@pruefstein.example";
        AccountId account = active(login, PermissionRole.EMPLOYEE, null);
        try (HttpBrowser browser = new HttpBrowser(port)) {
            browser.signIn(login, "falsch");
            browser.signIn(login, PASSWORD);
            browser.send("DELETE", "/api/v1/session", null);
        }
        accounts.lock(tenant(), account);
        accounts.unlock(tenant(), account);
        assertThat(actions(account))
                .containsExactly(
                        "ACCOUNT_CREATED",
                        "ACCOUNT_INVITED",
                        "ACCOUNT_ACTIVATED",
                        "SIGN_IN_REFUSED",
                        "SIGNED_IN",
                        "SIGNED_OUT",
                        "ACCOUNT_LOCKED",
                        "ACCOUNT_UNLOCKED");
    }

    private List<String> actions(AccountId account) {
        return driver
                .executableQuery("""
                        MATCH (e:AuditEntry {tenantId: $tenant, subject: $account}) RETURN e.action AS action ORDER BY e.seq
                        """)
                .withParameters(Map.of("tenant", tenant().value(), "account", account.value()))
                .execute()
                .records()
                .stream()
                .map(row -> row.get("action").asString())
                .toList();
    }

    private void send(AccountId account, IssuedCode code, boolean forgotten) {
        transaction.executeWithoutResult(
                status -> accessMails.send(new CodeIssued(tenant(), accounts.get(tenant(), account), code, forgotten)));
    }

    private KeptMail onlyMail() {
        List<KeptMail> all = mails.list(tenant(), 10);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private void awaitAsked(AccountId account, int times) throws InterruptedException {
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (actions(account).stream().filter("PASSWORD_RESET_ASKED"::equals).count() < times) {
            assertThat(System.nanoTime()).as("Asked %d times", times).isLessThan(deadline);
            Thread.sleep(50);
        }
        assertThat(actions(account).stream().filter("PASSWORD_RESET_ASKED"::equals))
                .hasSize(times);
    }

    private void awaitCode(AccountId account) throws InterruptedException {
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (accounts.get(tenant(), account).codeUntil() == null) {
            assertThat(System.nanoTime()).as("No new password is offered").isLessThan(deadline);
            Thread.sleep(50);
        }
    }

    private AccountId active(String login, PermissionRole role, @Nullable EmployeeId employee) {
        AccountId account = invite(login, role, employee);
        codes.redeem(
                new GivenCode(
                        null,
                        codes.issue(tenant(), account, AccessCodeKind.LINK).code()),
                PASSWORD);
        return account;
    }

    private AccountId invite(String login, PermissionRole role, @Nullable EmployeeId employee) {
        return accounts.invite(new NewAccount(login, "Petra Prüfer", null, tenant(), Set.of(role), employee, null));
    }

    private TenantId tenant() {
        return administration.tenant();
    }
}
