// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.registration;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.AccessCodes;
import de.kommunalcampus.backend.identity.AccountAdministration;
import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.AuditTrail;
import de.kommunalcampus.backend.identity.GivenCode;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.mail.Outbox;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class RegistrationIT {
    private static final String PATH = "/api/v1/provider-applications";

    private final Api api;
    private final Driver driver;
    private final AccessCodes codes;
    private final Applications applications;
    private final TransactionTemplate transaction;
    private final Registration knowingItsAddress;
    private final String organisation = "Akademie " + UUID.randomUUID();
    private final String mail = "kurse-" + UUID.randomUUID() + "@akademie.example";
    private final SignedInAccount platform = new SignedInAccount(
            new AccountId("registration-platform"),
            "registration@platform.example",
            "Betrieb",
            TenantId.SHARED,
            Set.of(PermissionRole.PLATFORM_ADMIN),
            null,
            null);

    @Autowired
    RegistrationIT(
            MockMvc mvc,
            Driver driver,
            AccessCodes codes,
            Applications applications,
            AccountAdministration accounts,
            Outbox outbox,
            AuditTrail audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.api = new Api(mvc);
        this.driver = driver;
        this.codes = codes;
        this.applications = applications;
        this.transaction = new TransactionTemplate(transactions);
        this.knowingItsAddress = new Registration(
                applications, accounts, codes, outbox, audit, clock, "https://campus.pruefstein.example");
    }

    @AfterEach
    void takeAway() {
        run("MATCH (n:ProviderApplication) DETACH DELETE n");
        run(
                "MATCH (p:Provider {name: $organisation}) OPTIONAL MATCH (a:Account)-[:BELONGS_TO]->(p) DETACH DELETE a, p");
        run("MATCH (m:OutgoingMail {to: $mail}) DETACH DELETE m");
    }

    @Test
    void leadsFromTheFormToTheFirstSignIn() {
        apply();
        Answer inbox = api.get(platform, PATH);
        assertThat(inbox.texts("/applications", "/organisation")).containsExactly(organisation);
        assertThat(inbox.at("/applications/0/state").asString()).isEqualTo("OPEN");
        assertThat(inbox.at("/applications/0/termsVersion").asString()).isEqualTo(terms());
        Answer decided = decide(id(), true, "Im Vereinsregister nachgesehen");
        assertThat(decided.status()).as(decided.body()).isEqualTo(200);
        SignedInAccount provider =
                codes.redeem(new GivenCode(null, decided.at("/code").asString()), "Ein langes Passwort 1");
        assertThat(provider.roles()).containsExactly(PermissionRole.PROVIDER);
        assertThat(provider.provider()).isNotNull();
        assertThat(provider.login()).isEqualTo(mail);
        assertThat(api.get(provider, "/api/v1/provider/courses").status()).isEqualTo(200);
        assertThat(count("""
                MATCH (p:Provider {name: $organisation, tenantId: 'shared', verifiedHow: 'Im Vereinsregister nachgesehen'})
                WHERE p.termsAcceptedAt IS NOT NULL AND p.verifiedAt IS NOT NULL RETURN count(p)
                """)).isEqualTo(1);
    }

    @Test
    void mailsWhyItWasDeclined() {
        apply();
        ApplicationId id = new ApplicationId(id());
        transaction.executeWithoutResult(
                status -> knowingItsAddress.decline(platform, id, "Es sind Reisen, keine Fortbildungen."));
        assertThat(count("""
                MATCH (m:OutgoingMail {to: $mail, template: 'APPLICATION_DECLINED'})
                WHERE m.plain CONTAINS 'Es sind Reisen, keine Fortbildungen.' RETURN count(m)
                """)).isEqualTo(1);
        assertThat(count("MATCH (p:Provider {name: $organisation}) RETURN count(p)"))
                .isZero();
        assertThat(api.get(platform, PATH).at("/applications/0/state").asString())
                .isEqualTo("DECLINED");
    }

    @Test
    void isDecidedOnceHoweverManyDecideAtOnce() throws Exception {
        apply();
        String id = id();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<Integer>> decisions = IntStream.range(0, 6)
                    .mapToObj(i -> threads.submit(
                            () -> decide(id, i % 2 == 0, "Geprüft").status()))
                    .toList();
            List<Integer> answers = new java.util.ArrayList<>();
            for (Future<Integer> decision : decisions) {
                answers.add(decision.get());
            }
            assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
        }
    }

    @Test
    void letsNobodyInTwiceUnderOneAddress() {
        apply();
        decide(id(), true, "Geprüft");
        apply();
        assertThat(api.get(platform, PATH).at("/applications/0/loginTaken").asBoolean())
                .as("told before anybody tries")
                .isTrue();
        Answer second = decide(id(), true, "Geprüft");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.at("/type").asString()).isEqualTo("/errors/login-taken");
        assertThat(count("MATCH (p:Provider {name: $organisation}) RETURN count(p)"))
                .as("nothing is left of what failed")
                .isEqualTo(1);
    }

    /** Whoever presses twice, or asks again after a week, is one applicant; nobody learns that there is one. */
    @Test
    void isOneWhileItIsOpenHoweverOftenItIsSent() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<Integer>> answers = IntStream.range(0, 3)
                    .mapToObj(i -> threads.submit(
                            () -> api.post(platform, PATH, merged("{}")).status()))
                    .toList();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(202);
            }
        }
        String other = merged("{\"website\":\"https://boese.example\"}").replace("Akademie ", "AKADEMIE ");
        assertThat(api.post(platform, PATH, other).status()).isEqualTo(202);
        Answer inbox = api.get(platform, PATH);
        assertThat(inbox.texts("/applications", "/website")).containsExactly("https://akademie.example");
        assertThat(inbox.at("/applications/0/loginTaken").asBoolean()).isFalse();
        decide(id(), false, "Nein");
        apply();
        assertThat(api.get(platform, PATH).texts("/applications", "/state")).containsExactly("OPEN", "DECLINED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            website       | {"website":"http://akademie.example"}
            website       | {"website":"javascript:alert(1)"}
            website       | {"website":"https://user:pw@akademie.example"}
            mail          | {"mail":"kein at"}
            mail          | {"mail":"a@b.example\\r\\nBcc: c@d.example"}
            acceptedTerms | {"acceptedTerms":"2001-01"}
            organisation  | {"organisation":" "}
            organisation  | {"organisation":"=1+1"}
            """)
    void refusesWhatCannotBeChecked(String field, String change) {
        Answer refused = api.post(platform, PATH, merged(change));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.fields()).containsExactly(field);
    }

    @Test
    void forgetsWhatWasDecidedHalfAYearAgoAndNotADayEarlier() {
        apply();
        decide(id(), false, "Nein");
        ZonedDateTime decided = ZonedDateTime.now();
        assertThat(applications.forgetDecidedBefore(decided.minusDays(1))).isZero();
        assertThat(applications.forgetDecidedBefore(decided.plusDays(1))).isEqualTo(1);
        apply();
        assertThat(applications.forgetDecidedBefore(decided.plusYears(1)))
                .as("an open one waits for its decision")
                .isZero();
    }

    private void apply() {
        assertThat(api.post(platform, PATH, merged("{}")).status()).isEqualTo(202);
    }

    private String terms() {
        return api.get(platform, "/api/v1/provider-terms").at("/version").asString();
    }

    private String id() {
        return api.get(platform, PATH).at("/applications/0/id").asString();
    }

    private Answer decide(String id, boolean accept, String note) {
        return api.put(
                platform, PATH + "/" + id + "/decision", "{\"accept\":%s,\"note\":\"%s\"}".formatted(accept, note));
    }

    /** A complete form, but for what is changed. */
    private String merged(String change) {
        String body = """
                {"organisation":"%s","kind":"ACADEMY","city":"Musterstadt","website":"https://akademie.example",
                 "contactName":"Kim Kurs","mail":"%s","acceptedTerms":"%s"}
                """.formatted(organisation, mail, terms());
        String inner = change.strip().replaceAll("^\\{|}$", "");
        if (inner.isEmpty()) {
            return body;
        }
        String name = inner.replaceAll("^\"(\\w+)\".*", "$1");
        return body.replaceFirst("\"" + name + "\":\"[^\"]*\"", java.util.regex.Matcher.quoteReplacement(inner));
    }

    private void run(String cypher) {
        driver.executableQuery(cypher)
                .withParameters(Map.of("organisation", organisation, "mail", mail))
                .execute();
    }

    private long count(String cypher) {
        return driver.executableQuery(cypher)
                .withParameters(Map.of("organisation", organisation, "mail", mail))
                .execute()
                .records()
                .getFirst()
                .get(0)
                .asLong();
    }
}
