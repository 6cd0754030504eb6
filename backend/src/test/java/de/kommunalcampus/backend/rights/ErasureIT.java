// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.SealedTexts;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever is erased is nowhere in the graph, and nobody else misses anything. */
@ApplicationTest
class ErasureIT {
    private static final String ROLE = "sachbearbeitung-buergerbuero";
    private static final String ERASURES = "/api/v1/erasures";
    private static final String OWN = "/api/v1/profile/erasure";

    /** Names of what persons are linked with are not theirs; the audit log keeps ids. */
    private static final String LEFT = """
            MATCH (n) WHERE NOT n:CanaryTarget AND NOT n:OrgUnit AND NOT n:AuditEntry AND NOT n:SwitchChange
            UNWIND keys(n) AS name UNWIND n[name] AS value
            WITH labels(n)[0] + '.' + name AS what, value
            WHERE toString(value) STARTS WITH $word
            RETURN what + '=' + toString(value) AS what
            UNION
            MATCH (n)-[r]->() UNWIND keys(r) AS name UNWIND r[name] AS value
            WITH type(r) + '.' + name AS what, value
            WHERE toString(value) STARTS WITH $word
            RETURN what + '=' + toString(value) AS what
            """;

    private final Api api;
    private final Driver driver;
    private final PersonalDataRegister register;
    private final SealedTexts texts;
    private final ErasuresCarriedOn carriedOn;
    private final TestAdministration own;
    private final TestAdministration foreign;
    private final SignedInAccount hr;
    private final SignedInAccount colleague;

    @Autowired
    ErasureIT(
            MockMvc mvc, Driver driver, PersonalDataRegister register, SealedTexts texts, ErasuresCarriedOn carriedOn) {
        this.api = new Api(mvc);
        this.driver = driver;
        this.register = register;
        this.texts = texts;
        this.carriedOn = carriedOn;
        this.own = new TestAdministration(driver);
        this.foreign = new TestAdministration(driver);
        this.hr = own.employee("personalsachbearbeitung", PermissionRole.EMPLOYEE, PermissionRole.HR);
        this.colleague = own.employee(ROLE);
    }

    @AfterEach
    void takeAway() {
        own.close();
        foreign.close();
    }

    @Test
    void leavesNothingOfThePersonAndTakesNothingFromOthers() {
        CanaryPerson person = leaver("kanarie");
        CanaryPerson other = new CanaryPerson(
                        driver,
                        register,
                        own.tenant(),
                        "andere",
                        person.employee().value())
                .atWork();
        own.write(
                "MATCH (n:Proposal {id: $proposal}) SET n.decidedBy = $person",
                Map.of(
                        "proposal",
                        other.id("Proposal"),
                        "person",
                        person.employee().value()));
        String sealed = texts.seal(person.employee().value(), "Führerschein");
        List<String> others = left("andere");
        assertThat(left("kanarie")).hasSizeGreaterThan(60);

        Answer answer = api.delete(hr, ERASURES + "/" + person.employee().value());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.texts("/people", "/employeeId"))
                .doesNotContain(person.employee().value());
        assertThat(left("kanarie")).isEmpty();
        assertThat(texts.open(person.employee().value(), sealed)).isEmpty();
        // Only whom the other shared with, and under which id the look was kept, named the person.
        assertThat(others).hasSizeGreaterThan(60);
        others.removeAll(left("andere"));
        assertThat(others.stream().map(what -> what.replaceAll("=.*", "")))
                .containsExactlyInAnyOrder("SHORTLISTED.sharedAt", "AccessRecord.id");
        assertThat(own.count(
                        "MATCH (n:AccessRecord)-[:CONCERNS]->(:Employee {id: $id}) WHERE n.asRole IS NOT NULL RETURN count(n)",
                        Map.of("id", other.employee().value())))
                .isEqualTo(1);
        assertThat(own.count(
                        "MATCH (n:AuditEntry {tenantId: $tenant, action: 'DATA_ERASED', subject: $person}) RETURN count(n)",
                        Map.of("person", person.employee().value())))
                .isEqualTo(1);
    }

    @Test
    void unlinksWhatTheRegisterSays() {
        List<String> declared = register.rows().stream()
                .filter(row -> row.erasure().contains(PersonalDatum.Erasure.UNLINK))
                .map(row -> row.label() + ";" + row.property())
                .toList();
        assertThat(declared)
                .containsExactlyInAnyOrder(
                        "Employee;SHORTLISTED.sharedWith",
                        "Proposal;decidedBy",
                        "Assessment;checkedBy",
                        "AccessRecord;id",
                        "AccessRecord;byAccountId",
                        "AccessRecord;byEmployeeId");
    }

    @Test
    void needsTheEndOfWorkAndSomebodyElse() {
        assertThat(api.delete(hr, ERASURES + "/" + id(colleague)).status()).isEqualTo(409);
        assertThat(api.delete(hr, ERASURES + "/" + id(hr)).status()).isEqualTo(409);
        SignedInAccount stranger = foreign.employee(ROLE);
        foreign.write(
                "MATCH (e:Employee {id: $id}) SET e.state = 'LEFT', e.leftOn = date()", Map.of("id", id(stranger)));
        assertThat(api.delete(hr, ERASURES + "/" + id(stranger)).status()).isEqualTo(404);
        assertThat(api.delete(colleague, ERASURES + "/" + id(hr)).status()).isEqualTo(403);
        assertThat(foreign.count("MATCH (e:Employee {tenantId: $tenant}) RETURN count(e)", Map.of()))
                .isEqualTo(1);
    }

    @Test
    void isAskedForWithdrawnAndRefused() {
        assertThat(api.get(colleague, OWN).at("/askedOn").isNull()).isTrue();
        assertThat(api.put(colleague, OWN, "").at("/askedOn").isString()).isTrue();
        assertThat(api.get(hr, ERASURES).texts("/people", "/employeeId")).containsExactly(id(colleague));
        assertThat(api.delete(colleague, OWN).at("/askedOn").isNull()).isTrue();
        assertThat(api.get(hr, ERASURES).texts("/people", "/employeeId")).isEmpty();

        api.put(colleague, OWN, "");
        String refusal = ERASURES + "/" + id(colleague) + "/refusal";
        assertThat(api.put(hr, refusal, "{\"refusal\":\"STILL_EMPLOYED\"}").status())
                .isEqualTo(200);
        assertThat(api.get(colleague, OWN).at("/refusal").asString()).isEqualTo("STILL_EMPLOYED");
        assertThat(api.put(hr, refusal, "{\"refusal\":\"STILL_EMPLOYED\"}").status())
                .isEqualTo(404);
        assertThat(api.put(hr, refusal, "{}").status()).isEqualTo(400);
    }

    /** A backup brings somebody back who was erased since. */
    @Test
    void isDoneAgainAfterARestore() {
        CanaryPerson person = leaver("kanarie");
        api.delete(hr, ERASURES + "/" + person.employee().value());
        own.write("MATCH (n:AuditEntry {id: $id}) DETACH DELETE n", Map.of("id", person.id("AuditEntry")));
        own.write("MATCH (n:SwitchChange {id: $id}) DETACH DELETE n", Map.of("id", person.id("SwitchChange")));
        CanaryPerson restored = new CanaryPerson(driver, register, own.tenant(), "kanarie", id(colleague)).atWork();
        assertThat(restored.employee()).isEqualTo(person.employee());
        assertThat(left("kanarie")).isNotEmpty();
        carriedOn.run();
        assertThat(left("kanarie")).isEmpty();
        assertThat(left("Petra")).isNotEmpty();
    }

    /** Of a provider, or of the platform: what the provider offers is not the person's. */
    @Test
    void leavesNothingOfAnAccountOfNobodyWhoWorksHere() {
        CanaryPerson person = leaver("kanarie");
        SignedInAccount platform = new SignedInAccount(
                new AccountId("platform"),
                "betrieb@plattform.example",
                "Betrieb",
                own.tenant(),
                Set.of(PermissionRole.PLATFORM_ADMIN),
                null,
                null);
        String path = "/api/v1/accounts/" + person.account().id().value();
        assertThat(api.delete(platform, path).status())
                .as("of somebody who works here")
                .isEqualTo(404);
        own.write("""
                MATCH (a:Account {id: $account})-[b:BELONGS_TO]->() DELETE b SET a.state = 'LOCKED'
                CREATE (p:Provider {id: 'provider-' + $tenant, tenantId: $tenant, name: 'Akademie'})
                  -[:OFFERS]->(:Course {id: 'course-' + $tenant, tenantId: $tenant, title: 'Kurs'})
                CREATE (a)-[:BELONGS_TO]->(p)
                """, Map.of("account", person.account().id().value()));
        assertThat(api.delete(platform, path).body()).contains("/errors/account-not-ended");
        own.write(
                "MATCH (a:Account {id: $account}) SET a.state = 'ENDED'",
                Map.of("account", person.account().id().value()));
        assertThat(api.delete(person.account(), path).status()).isEqualTo(403);
        assertThat(ofAccount(left("kanarie"))).hasSizeGreaterThan(25);

        assertThat(api.delete(platform, path).status()).isEqualTo(204);

        assertThat(ofAccount(left("kanarie"))).isEmpty();
        assertThat(own.count("MATCH (:Provider {tenantId: $tenant})-[:OFFERS]->(c:Course) RETURN count(c)", Map.of()))
                .isEqualTo(1);
        assertThat(own.count(
                        "MATCH (n:AuditEntry {tenantId: $tenant, action: 'DATA_ERASED', subject: $account}) RETURN count(n)",
                        Map.of("account", person.account().id().value())))
                .isEqualTo(1);
        own.write(
                "CREATE (:Account {id: $account, tenantId: $tenant, login: 'kanarie', state: 'ACTIVE', roles: []})",
                Map.of("account", person.account().id().value()));
        carriedOn.run();
        assertThat(ofAccount(left("kanarie"))).as("brought back by a backup").isEmpty();
    }

    private static List<String> ofAccount(List<String> left) {
        return left.stream()
                .filter(what -> what.matches("(Account|Passkey|ApiToken|ProviderApplication|OutgoingMail)\\..*"))
                .toList();
    }

    /** A law wants proofs of mandatory training for longer: name and proof stay, and nothing else. */
    @Test
    void keepsNameAndProofsOfMandatoryTraining() {
        CanaryPerson person = leaver("kanarie");
        String course = own.course("Brandschutz", "deeskalation");
        own.write("""
                MATCH (e:Employee {id: $id}), (c:Course {id: $course})
                CREATE (:Obligation {id: 'obligation-' + $course, tenantId: $tenant})-[:MET_BY]->(c)
                CREATE (e)-[:COMPLETED {on: date() - duration('P9Y')}]->(c)
                CREATE (e)-[:COMPLETED {on: date() - duration('P1Y'), statedBy: 'EMPLOYEE'}]->(c)
                """, Map.of("id", person.employee().value(), "course", course));
        api.delete(hr, ERASURES + "/" + person.employee().value());
        assertThat(left("kanarie").stream().map(what -> what.replaceAll("=.*", "")))
                .containsExactlyInAnyOrder(
                        "Employee.id",
                        "Employee.firstName",
                        "Employee.lastName",
                        "Employee.personnelNumber",
                        "Employee.personnelKey");
        assertThat(own.count(
                        "MATCH (:Employee {id: $id})-[r]-() WHERE type(r) <> 'WORKS_IN' RETURN count(r)",
                        Map.of("id", person.employee().value())))
                .isEqualTo(1);
        // What stays is left alone by the next start.
        carriedOn.run();
        assertThat(left("kanarie")).hasSize(5);
    }

    private CanaryPerson leaver(String word) {
        return new CanaryPerson(driver, register, own.tenant(), word, id(colleague)).asLeaver();
    }

    private List<String> left(String word) {
        return driver.executableQuery(LEFT).withParameters(Map.of("word", word)).execute().records().stream()
                .map(row -> row.get("what").asString())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String id(SignedInAccount account) {
        EmployeeId employee = account.employee();
        return Objects.requireNonNull(employee).value();
    }
}
