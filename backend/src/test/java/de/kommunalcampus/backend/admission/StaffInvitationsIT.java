// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.admission;

import static de.kommunalcampus.backend.identity.PermissionRole.EMPLOYEE;
import static de.kommunalcampus.backend.identity.PermissionRole.TENANT_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommunalcampus.backend.identity.AccessCodes;
import de.kommunalcampus.backend.identity.AccountAdministration;
import de.kommunalcampus.backend.identity.CodeUnknown;
import de.kommunalcampus.backend.identity.GivenCode;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.tenancy.Tenants;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class StaffInvitationsIT {
    private static final String PATH = "/api/v1/staff-invitations";
    private static final String ALL = "{\"unit\":null,\"again\":false,\"after\":null}";

    private final Api api;
    private final AccessCodes codes;
    private final StaffInvitations byMail;
    private final TestAdministration own;
    private final TestAdministration foreign;
    private final SignedInAccount admin;

    @Autowired
    StaffInvitationsIT(
            MockMvc mvc,
            Driver driver,
            AccessCodes codes,
            UninvitedStaff staff,
            AccountAdministration accounts,
            Tenants tenants,
            PlatformTransactionManager transactions) {
        this.api = new Api(mvc);
        this.codes = codes;
        this.byMail = new StaffInvitations(
                staff,
                accounts,
                codes,
                tenants,
                new TransactionTemplate(transactions),
                "https://campus.pruefstein.example");
        this.own = new TestAdministration(driver);
        this.foreign = new TestAdministration(driver);
        this.admin = own.employee("leitung-buergerbuero", EMPLOYEE, TENANT_ADMIN);
        // The account of the test is in no graph.
        own.write(
                "MATCH (e:Employee {tenantId: $tenant}) CREATE (:Account {id: randomUUID(), tenantId: $tenant, login: randomUUID(), displayName: 'Amt', state: 'ACTIVE', roles: ['TENANT_ADMIN']})-[:BELONGS_TO]->(e)",
                Map.of());
    }

    @AfterEach
    void takeAway() {
        own.close();
        foreign.close();
    }

    @Test
    void printASheetForEachWithoutAWayByMail() {
        person("Achim", "1", null, null);
        person("Berta", "2", null, null);
        person("Carla", null, "keine Adresse", null);
        person("Doris", "4", null, "LEFT");
        foreignPerson();
        assertThat(count("")).isEqualTo(3);
        Answer invited = api.post(admin, PATH, ALL);
        assertThat(invited.texts("/sheets", "/name")).containsExactlyInAnyOrder("Achim Amt", "Berta Amt");
        assertThat(invited.texts("/sheets", "/login")).allMatch(login -> login.matches("[12]@.+"));
        assertThat(invited.texts("/sheets", "/unit")).containsOnly("Bürgerbüro");
        assertThat(invited.texts("/skipped", "/name")).containsExactly("Carla Amt");
        assertThat(invited.texts("/skipped", "/reason")).containsExactly("NO_LOGIN");
        assertThat(invited.at("/next").isNull()).isTrue();
        for (int i = 0; i < 2; i++) {
            String login = invited.at("/sheets/" + i + "/login").asString();
            SignedInAccount in = codes.redeem(
                    new GivenCode(login, invited.at("/sheets/" + i + "/code").asString()), "Ein langes Passwort 1");
            assertThat(in.tenant()).isEqualTo(own.tenant());
            assertThat(in.roles()).containsExactly(EMPLOYEE);
            assertThat(in.employee()).isNotNull();
        }
        assertThat(count("")).isEqualTo(1);
    }

    @Test
    void goByMailWhereThereIsAnAddressAndThePlatformKnowsItsOwn() {
        person("Achim", "1", "mail" + UUID.randomUUID() + "@pruefstein.example", null);
        person("Berta", "2", null, null);
        List<StaffInvitation> invited = byMail.inviteAfter(own.tenant(), null, false, null, 10);
        assertThat(invited).hasSize(2);
        assertThat(invited).hasAtLeastOneElementOfType(StaffInvitation.Mailed.class);
        assertThat(invited).hasAtLeastOneElementOfType(StaffInvitation.Printed.class);
    }

    /** Somebody of another administration signs in with the address: nobody here is told, and nothing of it opens. */
    @Test
    void openNobodysAccountForAnAddressOfAnotherAdministration() {
        String mail = "mail" + UUID.randomUUID() + "@pruefstein.example";
        foreign.write("""
                CREATE (:Account {id: 'foreign-' + $tenant, tenantId: $tenant, login: $mail, displayName: 'Fremd',
                  state: 'ACTIVE', roles: ['EMPLOYEE'], passwordHash: 'x'})
                """, Map.of("mail", mail));
        person("Achim", "1", mail, null);
        Answer invited = api.post(admin, PATH, ALL);
        assertThat(invited.texts("/sheets", "/name")).containsExactly("Achim Amt");
        assertThat(invited.texts("/sheets", "/login")).allMatch(login -> login.startsWith("1@"));
        assertThat(invited.body()).doesNotContain(mail, "LOGIN_TAKEN");
        SignedInAccount in = codes.redeem(code(invited, "Achim Amt"), "Ein langes Passwort 1");
        assertThat(in.tenant()).isEqualTo(own.tenant());
        assertThat(foreign.count(
                        "MATCH (a:Account {tenantId: $tenant, login: $mail, passwordHash: 'x', state: 'ACTIVE'}) WHERE a.codeHash IS NULL RETURN count(a)",
                        Map.of("mail", mail)))
                .isEqualTo(1);
    }

    /** Whoever lost the sheet, or the browser that should have printed it, is no reason to go through the accounts. */
    @Test
    void areRenewedForThoseWhoNeverCameInAndVoidTheOnesBefore() {
        person("Achim", "1", null, null);
        person("Berta", "2", null, null);
        foreignPerson();
        assertThat(api.get(admin, PATH + "?again=true").at("/people").asInt()).isZero();
        Answer first = api.post(admin, PATH, ALL);
        codes.redeem(code(first, "Achim Amt"), "Ein langes Passwort 1");
        assertThat(api.get(admin, PATH + "?again=true").at("/people").asInt()).isEqualTo(1);
        Answer second = api.post(admin, PATH, ALL.replace("false", "true"));
        assertThat(second.texts("/sheets", "/name")).containsExactly("Berta Amt");
        assertThat(code(second, "Berta Amt").login())
                .isEqualTo(code(first, "Berta Amt").login());
        assertThatThrownBy(() -> codes.redeem(code(first, "Berta Amt"), "Ein langes Passwort 1"))
                .isInstanceOf(CodeUnknown.class);
        assertThat(codes.redeem(code(second, "Berta Amt"), "Ein langes Passwort 1")
                        .roles())
                .containsExactly(EMPLOYEE);
        assertThat(api.post(admin, PATH, ALL.replace("false", "true"))
                        .at("/sheets")
                        .isEmpty())
                .isTrue();
    }

    private static GivenCode code(Answer invited, String name) {
        int place = invited.texts("/sheets", "/name").indexOf(name);
        return new GivenCode(
                invited.at("/sheets/" + place + "/login").asString(),
                invited.at("/sheets/" + place + "/code").asString());
    }

    /** An installation that does not know its own address can write no link. */
    @Test
    void goOnPaperWhereThePlatformDoesNotKnowItsAddress() {
        String mail = "mail" + UUID.randomUUID() + "@pruefstein.example";
        person("Achim", "1", mail, null);
        assertThat(api.post(admin, PATH, ALL).texts("/sheets", "/login")).containsExactly(mail);
    }

    @Test
    void holdNobodyUpWhereTwoHaveOneAddress() {
        String mail = "mail" + UUID.randomUUID() + "@pruefstein.example";
        person("Achim", null, mail, null);
        person("Berta", null, mail, null);
        person("Carla", "3", null, null);
        Answer invited = api.post(admin, PATH, ALL);
        assertThat(invited.texts("/sheets", "/name")).hasSize(2).contains("Carla Amt");
        assertThat(invited.texts("/skipped", "/reason")).containsExactly("LOGIN_TAKEN");
    }

    @Test
    void reachAUnitWithThoseBelowIt() {
        own.write("""
                MATCH (unit:OrgUnit {id: $tenant + '-33'})
                CREATE (:OrgUnit {id: $tenant + '-33-1', tenantId: $tenant, number: '33.1', name: 'Pässe', kind: 'UNIT'})
                  -[:PART_OF]->(unit)
                """, Map.of());
        person("Achim", "1", null, null);
        person("Berta", "2", null, null);
        own.write("""
                MATCH (e:Employee {firstName: 'Berta', tenantId: $tenant})-[w:WORKS_IN]->(), (u:OrgUnit {id: $tenant + '-33-1'})
                DELETE w CREATE (e)-[:WORKS_IN]->(u)
                """, Map.of());
        String unit = own.tenant().value() + "-33";
        assertThat(count("?unit=" + unit)).isEqualTo(2);
        assertThat(count("?unit=" + unit + "-1")).isEqualTo(1);
        assertThat(count("?unit=" + foreign.tenant().value())).isZero();
        Answer invited = api.post(admin, PATH, "{\"unit\":\"%s-1\",\"again\":false,\"after\":null}".formatted(unit));
        assertThat(invited.texts("/sheets", "/name")).containsExactly("Berta Amt");
    }

    @Test
    void meetEachOfManyOnceAndOnlyOnce() {
        IntStream.range(0, 120).forEach(i -> person("Person" + i, String.valueOf(i), null, null));
        Answer first = api.post(admin, PATH, ALL);
        assertThat(first.texts("/sheets", "/login")).hasSize(50);
        Answer second = next(first);
        Answer third = next(second);
        assertThat(third.texts("/sheets", "/login")).hasSize(20);
        assertThat(third.at("/next").isNull()).isTrue();
        assertThat(count("")).isZero();
        assertThat(accounts()).isEqualTo(121);
    }

    @Test
    void letNobodyInTwiceHoweverManyInviteAtOnce() throws Exception {
        IntStream.range(0, 20).forEach(i -> person("Person" + i, String.valueOf(i), null, null));
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Answer>> answers = IntStream.range(0, 4)
                    .mapToObj(i -> threads.submit(() -> api.post(admin, PATH, ALL)))
                    .toList();
            int sheets = 0;
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().status()).isEqualTo(200);
                sheets += answer.get().texts("/sheets", "/login").size();
            }
            assertThat(sheets).isEqualTo(20);
        }
        assertThat(accounts()).isEqualTo(21);
    }

    private Answer next(Answer before) {
        return api.post(
                admin,
                PATH,
                "{\"unit\":null,\"again\":false,\"after\":\"%s\"}"
                        .formatted(before.at("/next").asString()));
    }

    private long count(String query) {
        return api.get(admin, PATH + query).at("/people").asLong();
    }

    private long accounts() {
        return own.count("MATCH (a:Account {tenantId: $tenant}) RETURN count(a)", Map.of());
    }

    private void person(String firstName, @Nullable String number, @Nullable String mail, @Nullable String state) {
        Map<String, Object> parameters = new java.util.HashMap<>();
        parameters.put("firstName", firstName);
        parameters.put("number", number);
        parameters.put("mail", mail);
        parameters.put("state", state);
        own.write("""
                MATCH (unit:OrgUnit {id: $tenant + '-33'})
                CREATE (e:Employee {id: randomUUID(), tenantId: $tenant, firstName: $firstName, lastName: 'Amt',
                  personnelNumber: $number, personnelKey: $tenant + '/' + $number, workMail: $mail, state: $state})-[:WORKS_IN]->(unit)
                """, parameters);
    }

    private void foreignPerson() {
        foreign.employee("sachbearbeitung-buergerbuero");
    }
}
