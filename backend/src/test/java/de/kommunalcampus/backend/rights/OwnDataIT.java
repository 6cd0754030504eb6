// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.kommunalcampus.backend.identity.Accounts;
import de.kommunalcampus.backend.identity.NewAccount;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.identity.SignedInAuthentication;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.HttpBrowser;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The copy of one's own data holds all of it, and nothing of others. */
@ApplicationTest
class OwnDataIT {
    private static final String JSON = "/api/v1/profile/export";
    private static final String PAGE = "/api/v1/profile/export/readable";

    private final MockMvc mvc;
    private final Api api;
    private final Driver driver;
    private final PersonalDataRegister register;
    private final Accounts accounts;
    private final int port;
    private final TestAdministration own;
    private final SignedInAccount colleague;

    @Autowired
    OwnDataIT(MockMvc mvc, Driver driver, PersonalDataRegister register, Accounts accounts, @LocalServerPort int port) {
        this.accounts = accounts;
        this.port = port;
        this.mvc = mvc;
        this.api = new Api(mvc);
        this.driver = driver;
        this.register = register;
        this.own = new TestAdministration(driver);
        this.colleague = own.employee("sachbearbeitung-buergerbuero", PermissionRole.HR);
    }

    @AfterEach
    void takeAway() {
        own.close();
    }

    @Test
    void holdsEverythingExportedAndNothingElse() {
        CanaryPerson person = person("kanarie");
        CanaryPerson other = person("fremd");
        for (String address : new String[] {JSON, PAGE}) {
            String copy = read(address, person.account());
            Map<String, String> missing = person.exported();
            int all = missing.size();
            missing.values().removeIf(copy::contains);
            assertThat(missing).as("missing in " + address).isEmpty();
            assertThat(person.hidden()).as("secrets in " + address).noneMatch(copy::contains);
            assertThat(copy).as("of others in " + address).doesNotContain("fremd-");
            assertThat(other.exported()).hasSize(all);
            assertThat(copy).contains("Petra Prüfer").doesNotContain(id(colleague));
            System.out.printf("Own data: %d of %d canaries in %s, 0 of others%n", all, all, address);
        }
    }

    @Test
    void tellsOfEachEntryWhetherItWasOneself() {
        CanaryPerson person = person("kanarie");
        Answer copy = api.get(person.account(), JSON);
        assertThat(copy.at("/format").asString()).isEqualTo("kommunalcampus-own-data/1");
        assertThat(copy.at("/administration").asString()).isEqualTo("Stadt Prüfstein");
        assertThat(copy.texts("/data/AuditEntry", "/actor")).contains("SELF").doesNotContain("OTHER");
        assertThat(copy.texts("/data/Proposal", "/decidedBy")).containsExactly("OTHER");
        assertThat(copy.texts("/data/AccessRecord", "/byEmployee")).containsExactly("Petra Prüfer");
        assertThat(copy.at("/data/Employee/0/links/SHORTLISTED/0/sharedWith/0").asString())
                .isEqualTo("Petra Prüfer");
        assertThat(copy.at("/names/Employee.lastName/purpose").asString()).isNotBlank();
    }

    @Test
    void holdsNoFieldWithoutAValueAndNoNameUnderAnId() {
        CanaryPerson person = person("kanarie");
        own.write(
                """
                MATCH (n:AccessRecord {id: $look}) SET n.byEmployeeId = 'nobody', n.byAccountId = 'gone'
                WITH n MATCH (e:Employee {id: $employee}) SET e.privatePhone = '', e.formats = []
                """,
                Map.of(
                        "look",
                        person.id("AccessRecord"),
                        "employee",
                        person.employee().value()));
        Answer copy = api.get(person.account(), JSON);
        assertThat(copy.body()).doesNotContain("\" : \"\"", "byAccountId", "byEmployeeId");
        assertThat(copy.at("/data/Employee/0").has("privatePhone")).isFalse();
        assertThat(copy.at("/data/Employee/0").has("formats")).isFalse();
        assertThat(copy.at("/data/AccessRecord/0").has("byEmployee")).isFalse();
        assertThat(copy.texts("/data/SwitchChange", "/byAccount")).contains("SELF");
        assertThat(copy.at("/names/AccessRecord.byEmployee/purpose").asString()).isNotBlank();
        assertThat(read(PAGE, person.account())).doesNotContain("<td></td>");
    }

    /** Where somebody is signed in, without what would let another in. */
    @Test
    void tellsTheSessions() {
        String login = java.util.UUID.randomUUID() + "@pruefstein.example";
        SignedInAccount account = new SignedInAccount(
                accounts.create(new NewAccount(
                        login,
                        "Kim",
                        "Ein langes Passwort 1",
                        own.tenant(),
                        Set.of(PermissionRole.EMPLOYEE),
                        null,
                        null)),
                login,
                "Kim",
                own.tenant(),
                Set.of(PermissionRole.EMPLOYEE),
                null,
                null);
        try (HttpBrowser browser = new HttpBrowser(port)) {
            browser.signIn(login, "Ein langes Passwort 1");
            String secret = browser.cookie("session").orElseThrow();
            JsonNode copy = JsonMapper.shared().readTree(browser.get(JSON).body());
            assertThat(copy.at("/data/Session")).hasSize(1);
            assertThat(copy.at("/data/Session/0/signedInAt").asString()).isNotBlank();
            assertThat(copy.at("/data/Session/0/lastUsedAt").asString()).isNotBlank();
            assertThat(copy.at("/names/Session.lastUsedAt/kept").asString()).isNotBlank();
            assertThat(copy.toString()).doesNotContain(secret);
            assertThat(browser.get(PAGE).body()).contains("Wo Sie gerade angemeldet sind", "Zuletzt benutzt");
        }
        assertThat(api.get(account, JSON).at("/data/Session/0/lastUsedAt").asString())
                .isNotBlank();
    }

    @Test
    void isAudited() {
        CanaryPerson person = person("kanarie");
        read(JSON, person.account());
        read(PAGE, person.account());
        assertThat(own.count(
                        "MATCH (n:AuditEntry {tenantId: $tenant, action: 'DATA_EXPORTED', actor: $actor}) RETURN count(n)",
                        Map.of("actor", person.account().id().value())))
                .isEqualTo(2);
    }

    @Test
    void runsNothingThatSomebodyWrote() throws Exception {
        SignedInAccount employee = own.employee("sachbearbeitung-buergerbuero");
        own.write(
                "MATCH (e:Employee {id: $id}) SET e.firstName = $name",
                Map.of("id", id(employee), "name", "<script>alert(1)</script>\"'&<img src=x onerror=alert(1)>"));
        MockHttpServletResponse page = response(PAGE, employee);
        assertThat(page.getContentAsString())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;&lt;img")
                .doesNotContain("<script", "<img", "onerror=alert(1)>", "http:", "https:")
                .contains("default-src 'none'");
        assertThat(page.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"meine-daten.html\"");
        assertThat(page.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(page.getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
    }

    /** Two years of a busy person: within a minute. */
    @Test
    void takesLessThanAMinuteForMuch() {
        CanaryPerson person = person("viel");
        Map<String, Object> ids = Map.of(
                "employee",
                id(person.account()),
                "account",
                person.account().id().value());
        own.write("""
                MATCH (e:Employee {id: $employee})
                UNWIND range(1, 5000) AS i
                CREATE (e)-[:HAS]->(:Assessment {id: $employee + '-' + i, tenantId: $tenant, level: 'BASIC',
                  source: 'SELF', assessedOn: date()})
                CREATE (:AccessRecord {id: $employee + '/' + i, tenantId: $tenant, at: datetime(), asRole: 'HR',
                  look: 'COLLEAGUE_PAGE', byEmployeeId: 'x' + i})-[:CONCERNS]->(e)
                """, ids);
        own.write("""
                UNWIND range(1, 20000) AS i
                CREATE (:AuditEntry {id: $tenant + '/' + (1000000 + i), tenantId: $tenant, at: datetime(), seq: -i,
                  actor: $account, action: 'SIGNED_IN', subject: $account, details: '{}'})
                """, ids);
        for (String address : new String[] {JSON, PAGE}) {
            long began = System.nanoTime();
            int length = read(address, person.account()).length();
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            System.out.printf("Own data: 30,000 things, %d characters in %d ms%n", length, took.toMillis());
            assertThat(took).isLessThan(Duration.ofSeconds(60));
            assertThat(length).isGreaterThan(1_000_000);
        }
    }

    private CanaryPerson person(String word) {
        return new CanaryPerson(driver, register, own.tenant(), word, id(colleague));
    }

    private static String id(SignedInAccount account) {
        return Objects.requireNonNull(account.employee()).value();
    }

    private String read(String address, SignedInAccount account) {
        try {
            MockHttpServletResponse response = response(address, account);
            assertThat(response.getStatus()).isEqualTo(200);
            return response.getContentAsString();
        } catch (Exception e) {
            throw new AssertionError(address, e);
        }
    }

    private MockHttpServletResponse response(String address, SignedInAccount account) throws Exception {
        return mvc.perform(get(address).with(authentication(SignedInAuthentication.of(account))))
                .andReturn()
                .getResponse();
    }
}
