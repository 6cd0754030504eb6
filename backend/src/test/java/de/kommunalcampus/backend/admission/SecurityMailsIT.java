// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.admission;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.AccessCodeKind;
import de.kommunalcampus.backend.identity.AccessCodes;
import de.kommunalcampus.backend.identity.AccountAdministration;
import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.Accounts;
import de.kommunalcampus.backend.identity.GivenCode;
import de.kommunalcampus.backend.identity.NewAccount;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SecurityNotice;
import de.kommunalcampus.backend.mail.KeptMail;
import de.kommunalcampus.backend.mail.MailTemplate;
import de.kommunalcampus.backend.mail.Mailroom;
import de.kommunalcampus.backend.mail.Mails;
import de.kommunalcampus.backend.mail.Outbox;
import de.kommunalcampus.backend.scim.ScimBrake;
import de.kommunalcampus.backend.scim.ScimClient;
import de.kommunalcampus.backend.secondfactor.SecondFactors;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.HttpBrowser;
import de.kommunalcampus.backend.testing.Strangers;
import de.kommunalcampus.backend.testing.TestAdministration;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.transaction.support.TransactionOperations;

/** What people are told of their account: when, in which language, and that nothing in it opens anything. */
@ApplicationTest
class SecurityMailsIT {
    private static final String PASSWORD = "Ein langes Passwort 1";
    private static final String ANOTHER = "Ein anderes Passwort 2";
    private static final String ADDRESS = "https://campus.pruefstein.example";
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    private final int port;
    private final Accounts accounts;
    private final AccountAdministration administrators;
    private final AccessCodes codes;
    private final Mails mails;
    private final ScimBrake brake;
    private final Clock clock;
    private final SecondFactors factors;
    private final TestAdministration administration;
    private final ConfigurableApplicationContext context;
    private final ApplicationListener<PayloadApplicationEvent<?>> listener;
    private final HttpBrowser browser;
    private String administrator = "";
    private String login = "";
    private AccountId account = new AccountId("none");

    /** The application of the tests does not know its own address; beside it stands one that does. */
    @Autowired
    SecurityMailsIT(
            @LocalServerPort int port,
            Driver driver,
            Accounts accounts,
            AccountAdministration administrators,
            AccessCodes codes,
            Mails mails,
            Outbox outbox,
            ScimBrake brake,
            TransactionOperations transactions,
            Clock clock,
            SecondFactors factors,
            ConfigurableApplicationContext context) {
        this.factors = factors;
        this.port = port;
        this.accounts = accounts;
        this.administrators = administrators;
        this.codes = codes;
        this.mails = mails;
        this.brake = brake;
        this.clock = clock;
        this.context = context;
        this.administration = new TestAdministration(driver);
        this.browser = new HttpBrowser(port);
        SecurityMails securityMails = new SecurityMails(outbox, administrators, transactions, clock, ADDRESS);
        this.listener = event -> {
            if (event.getPayload() instanceof SecurityNotice notice) {
                securityMails.send(notice);
            }
        };
    }

    @BeforeEach
    void haveSomebody() {
        context.addApplicationListener(listener);
        administrator = UUID.randomUUID() + "@pruefstein.example";
        create(administrator, PermissionRole.TENANT_ADMIN);
        login = UUID.randomUUID() + "@pruefstein.example";
        account = create(login, PermissionRole.EMPLOYEE);
    }

    @AfterEach
    void takeAway() {
        context.removeApplicationListener(listener);
        browser.close();
        administration.close();
    }

    @Test
    void tellsOfASignInFromABrowserThatIsNotKnown() {
        browser.signIn(login, PASSWORD);
        assertThat(sent()).as("the first sign-in of all").isEmpty();
        browser.signIn(login, PASSWORD);
        assertThat(sent()).as("the same browser").isEmpty();
        try (HttpBrowser other = new HttpBrowser(port)) {
            other.signIn(login, PASSWORD);
        }
        assertThat(sent()).containsExactly(MailTemplate.SIGN_IN_FROM_NEW_DEVICE);
        assertThat(text()).contains("ein Browser", ADDRESS + "/account").doesNotContain("#", PASSWORD);
    }

    @Test
    void writesInTheLanguageOfTheLastSignIn() {
        try (Strangers people = new Strangers(port)) {
            people.signInWith(login, PASSWORD, Map.of("Accept-Language", "en", "User-Agent", FIREFOX));
            people.signInWith(login, PASSWORD, Map.of("Accept-Language", "en", "User-Agent", FIREFOX));
            assertThat(text()).contains("somebody signed in", "Firefox on Linux");
            people.signInWith(login, PASSWORD, Map.of("User-Agent", FIREFOX));
            assertThat(text()).as("a program that says none").contains("somebody signed in");
            people.signInWith(login, PASSWORD, Map.of("Accept-Language", "de-x-ls", "User-Agent", FIREFOX));
            assertThat(text()).contains("hat sich jemand", "Firefox auf Linux");
        }
        administrators.lock(administration.tenant(), account);
        assertThat(text()).contains("wurde am");
    }

    @Test
    void tellsOfANewPassword() {
        browser.signIn(login, PASSWORD);
        assertThat(browser.send(
                                "PUT",
                                "/api/v1/session/password",
                                "{\"current\":\"%s\",\"password\":\"%s\"}".formatted(PASSWORD, ANOTHER))
                        .statusCode())
                .isEqualTo(204);
        assertThat(sent()).containsExactly(MailTemplate.PASSWORD_CHANGED);
        assertThat(text()).doesNotContain("#", PASSWORD, ANOTHER);
        browser.signIn(login, ANOTHER);
        assertThat(sent()).as("the browser in which it was changed is known").hasSize(1);
    }

    @Test
    void tellsOfANewPasswordByACodeButNotOfTheFirst() {
        String code = codes.issue(administration.tenant(), account, AccessCodeKind.LINK)
                .code();
        browser.get("/api/v1/session");
        assertThat(browser.send(
                                "POST",
                                "/api/v1/access-codes/redemption",
                                "{\"code\":{\"code\":\"%s\"},\"password\":\"%s\"}".formatted(code, ANOTHER))
                        .statusCode())
                .isEqualTo(200);
        assertThat(sent()).containsExactly(MailTemplate.PASSWORD_CHANGED);
        AccountId invited = administrators.invite(new NewAccount(
                UUID.randomUUID() + "@pruefstein.example",
                "Petra Prüfer",
                null,
                administration.tenant(),
                Set.of(PermissionRole.EMPLOYEE),
                null,
                null));
        String first = codes.issue(administration.tenant(), invited, AccessCodeKind.LINK)
                .code();
        codes.redeem(new GivenCode(null, first), PASSWORD);
        assertThat(sent()).hasSize(1);
    }

    @Test
    void tellsOncePerDayOfWrongPasswords() {
        try (Strangers strangers = new Strangers(port)) {
            for (int i = 0; i < 20; i++) {
                strangers.signIn(login, "falsch", "2001:db8:%x:%x::1".formatted(login.hashCode() & 0xffff, i));
            }
        }
        Awaitility.await().untilAsserted(() -> assertThat(sent()).containsExactly(MailTemplate.SIGN_INS_PAUSED));
        assertThat(text()).contains("15 Minuten", ADDRESS + "/forgotten-password");
        context.publishEvent(new SecurityNotice.SignInsPaused(administration.tenant(), account));
        assertThat(sent()).as("a quarter of an hour later").hasSize(1);
    }

    @Test
    void tellsOfATokenForAProgram() {
        context.publishEvent(new SecurityNotice.ApiTokenCreated(administration.tenant(), account, "Abgleich"));
        assertThat(text()).contains("„Abgleich“", ADDRESS + "/provider/tokens").doesNotContain("kc_");
    }

    @Test
    void tellsOfWhatOpensTheAccountAndWhatDoesNotAnyMore() {
        TenantId tenant = administration.tenant();
        Map<SecurityNotice, MailTemplate> mails = new LinkedHashMap<>();
        mails.put(new SecurityNotice.PasskeyAdded(tenant, account, "Handy"), MailTemplate.PASSKEY_ADDED);
        mails.put(
                new SecurityNotice.PasskeysRemoved(tenant, account, List.of("Handy", "Tablet")),
                MailTemplate.PASSKEYS_REMOVED);
        mails.put(new SecurityNotice.SecondFactorSetUp(tenant, account), MailTemplate.SECOND_FACTOR_SET_UP);
        mails.put(new SecurityNotice.SecondFactorRemoved(tenant, account), MailTemplate.SECOND_FACTOR_REMOVED);
        mails.put(new SecurityNotice.SecondFactorReset(tenant, account), MailTemplate.SECOND_FACTOR_RESET);
        mails.put(new SecurityNotice.EmergencyCodeUsed(tenant, account), MailTemplate.EMERGENCY_CODE_USED);
        mails.forEach((notice, template) -> {
            int before = sent().size();
            context.publishEvent(notice);
            assertThat(sent()).hasSize(before + 1).contains(template);
        });
        context.publishEvent(new SecurityNotice.PasskeysRemoved(tenant, account, List.of("Handy", "Tablet")));
        assertThat(text()).contains("„Handy“, „Tablet“", ADDRESS + "/account");
    }

    /** What is told by the pages' own ways, not by an event of the test. */
    @Test
    void tellsOfAnAppThatAnAdministratorTakesAndOfPasskeysGivenUpWithThePassword() {
        administration.write("""
                MATCH (a:Account {id: $id})
                CREATE (:Passkey {id: $id, tenantId: $tenant, label: 'Diensthandy', createdAt: datetime()})-[:OPENS]->(a)
                """, Map.of("id", account.value()));
        browser.signIn(login, PASSWORD);
        assertThat(browser.send(
                                "PUT",
                                "/api/v1/session/password",
                                "{\"current\":\"%s\",\"password\":\"%s\"}".formatted(PASSWORD, ANOTHER))
                        .statusCode())
                .isEqualTo(204);
        assertThat(browser.get("/api/v1/passkeys").body())
                .as("they stay where nobody says otherwise")
                .contains("Diensthandy");
        assertThat(browser.send(
                                "PUT",
                                "/api/v1/session/password",
                                "{\"current\":\"%s\",\"password\":\"%s\",\"removePasskeys\":true}"
                                        .formatted(ANOTHER, PASSWORD))
                        .statusCode())
                .isEqualTo(204);
        assertThat(browser.get("/api/v1/passkeys").body()).contains("\"passkeys\":[]");
        assertThat(sent()).contains(MailTemplate.PASSKEYS_REMOVED);
        factors.reset(administration.tenant(), account);
        assertThat(sent()).contains(MailTemplate.SECOND_FACTOR_RESET);
    }

    @Test
    void tellsEachAdministratorOnceADayOfADirectoryThatWaits() {
        brake.tell(new ScimClient("token", administration.tenant()));
        brake.tell(new ScimClient("token", administration.tenant()));
        assertThat(mails.list(administration.tenant(), 20)).singleElement().satisfies(mail -> {
            assertThat(mail.template()).isEqualTo(MailTemplate.SCIM_BRAKED);
            assertThat(mail.to()).isEqualTo(administrator);
        });
        assertThat(text()).contains("Einheiten", ADDRESS + "/staff/scim");
    }

    @Test
    void tellsNobodyWithoutAMailAddress() {
        AccountId number = create("4711-" + UUID.randomUUID(), PermissionRole.EMPLOYEE);
        administrators.lock(administration.tenant(), number);
        assertThat(sent()).isEmpty();
    }

    @Test
    void sendsOverARealServerWhatItTells() throws Exception {
        administrators.lock(administration.tenant(), account);
        try (Mailroom room = new Mailroom(mails)) {
            KeptMail mail = mails.list(administration.tenant(), 10).getFirst();
            assertThat(mails.retry(administration.tenant(), mail.id(), ZonedDateTime.now(clock)))
                    .isTrue();
            room.deliver(clock);
            MimeMessage[] received = room.server().getReceivedMessages();
            assertThat(received).hasSize(1);
            assertThat(received[0].getSubject()).isEqualTo("Ihr Zugang zu Kommunalcampus ist gesperrt");
            assertThat(received[0].getAllRecipients()[0]).hasToString(login);
        }
    }

    private List<MailTemplate> sent() {
        return mails.list(administration.tenant(), 20).stream()
                .map(KeptMail::template)
                .toList();
    }

    /** Of the newest. */
    private String text() {
        KeptMail mail = mails.list(administration.tenant(), 1).getFirst();
        return mails.findText(administration.tenant(), mail.id()).orElseThrow().plain();
    }

    private AccountId create(String name, PermissionRole role) {
        return accounts.create(
                new NewAccount(name, "Petra Prüfer", PASSWORD, administration.tenant(), Set.of(role), null, null));
    }
}
