// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.kommunalcampus.backend.agreement.TenantSwitch;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.identity.SignedInAuthentication;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.Audited;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationTest
class AuditIT {
    private static final String ROLE = "sachbearbeitung-buergerbuero";
    private static final String PATH = "/api/v1/audit";

    private final MockMvc mvc;
    private final Api api;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TestAdministration home;
    private final TestAdministration abroad;
    private final SignedInAccount admin;

    AuditIT(
            @Autowired MockMvc mvc,
            @Autowired Driver driver,
            @Autowired ApplicationEventPublisher events,
            @Autowired Clock clock) {
        this.mvc = mvc;
        this.api = new Api(mvc);
        this.events = events;
        this.clock = clock;
        this.home = new TestAdministration(driver);
        this.abroad = new TestAdministration(driver);
        this.admin = home.employee(ROLE, PermissionRole.TENANT_ADMIN);
    }

    @AfterEach
    void takeAway() {
        home.close();
        abroad.close();
    }

    @Test
    void tellsEachLookAtAPersonByIdsAlone() {
        SignedInAccount seen = home.employee(ROLE);
        SignedInAccount hr = home.employee("personalsachbearbeitung", PermissionRole.HR);
        SignedInAccount council = home.employee(ROLE, PermissionRole.STAFF_COUNCIL);
        EmployeeId id = Objects.requireNonNull(seen.employee());
        home.agreesOn(TenantSwitch.PERSON_VIEWS);
        api.get(hr, "/api/v1/employees/" + id.value());
        api.get(hr, "/api/v1/employees/" + id.value());
        for (SignedInAccount reader : List.of(admin, council)) {
            Answer audit = api.get(reader, PATH);
            assertThat(audit.texts("/entries", "/action")).containsExactly("PERSON_READ", "PERSON_READ");
            assertThat(audit.at("/entries/0/actor").asString())
                    .isEqualTo(hr.id().value());
            assertThat(audit.at("/entries/0/subject").asString()).isEqualTo(id.value());
            assertThat(audit.at("/entries/0/details").toString())
                    .isEqualTo("{\"look\":\"COLLEAGUE_PAGE\",\"role\":\"HR\"}");
            assertThat(audit.body()).doesNotContain("Prüfer", seen.login(), hr.login());
        }
    }

    @Test
    void namesWhatAdministratorsMayKnowAndToNobodyElse() {
        SignedInAccount council = home.employee(ROLE, PermissionRole.STAFF_COUNCIL);
        String person = Objects.requireNonNull(council.employee()).value();
        home.write(
                "CREATE (:ScimToken {id: $id, tenantId: $tenant, name: 'Entra'})",
                Map.of("id", home.tenant().value() + "-token"));
        Map<String, String> details =
                Map.of("source", "SCIM", "token", home.tenant().value() + "-token");
        events.publishEvent(new Audited(home.tenant(), null, AuditAction.STAFF_CHANGED, person, details));
        publish(home, home.tenant().value() + "-33", AuditAction.STAFF_CHANGED, "one");
        publish(home, home.tenant().value() + "-token", AuditAction.SCIM_TOKEN_CREATED, "one");
        publish(abroad, person, AuditAction.STAFF_CHANGED, "one");
        Answer told = api.get(admin, PATH);
        assertThat(told.texts("/entries", "/subjectName")).containsExactly("Entra", "Bürgerbüro", "Petra Prüfer");
        assertThat(told.at("/entries/2/tokenName").asString()).isEqualTo("Entra");
        assertThat(api.get(council, PATH).body()).doesNotContain("Prüfer", "Entra", "Bürgerbüro");
    }

    @Test
    void isOfTheOwnAdministrationAlone() {
        publish(home, "eigen");
        publish(abroad, "fremd");
        assertThat(api.get(admin, PATH).texts("/entries", "/subject")).containsExactly("eigen");
        assertThat(export("").getFirst()).hasSize(10);
        assertThat(export("").stream().map(row -> row.get(4))).contains("eigen").doesNotContain("fremd");
    }

    @Test
    void filtersByActionActorSubjectAndDay() {
        publish(home, "a", AuditAction.SIGNED_IN, "one");
        publish(home, "b", AuditAction.SIGNED_OUT, "two");
        publish(home, "c", AuditAction.ROLES_CHANGED, "two");
        assertThat(subjects("?action=SIGNED_IN&action=SIGNED_OUT")).containsExactly("b", "a");
        assertThat(subjects("?actor=two")).containsExactly("c", "b");
        assertThat(subjects("?subject=a")).containsExactly("a");
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        assertThat(subjects("?from=%s&to=%s".formatted(today.minusDays(1), today)))
                .hasSize(3);
        assertThat(subjects("?from=" + today.plusDays(1))).isEmpty();
        assertThat(subjects("?to=" + today.minusDays(2))).isEmpty();
    }

    @Test
    void findsWhatConcernsAPersonUnderAllItsIds() {
        SignedInAccount kim = home.employee(ROLE);
        String employee = Objects.requireNonNull(kim.employee()).value();
        home.write(
                "MATCH (e:Employee {id: $employee}) CREATE (:Account {id: $account, tenantId: $tenant, login: $account, displayName: 'Kim', state: 'ACTIVE', roles: []})-[:BELONGS_TO]->(e)",
                Map.of("employee", employee, "account", kim.id().value()));
        publish(home, employee, AuditAction.STAFF_CHANGED, "hr");
        publish(home, "something", AuditAction.SIGNED_IN, kim.id().value());
        publish(home, "else", AuditAction.SIGNED_IN, "hr");
        publish(abroad, employee, AuditAction.STAFF_CHANGED, "hr");
        for (String id : List.of(employee, kim.id().value())) {
            assertThat(subjects("?concerning=" + id)).containsExactly("something", employee);
            assertThat(export("?concerning=" + id)).hasSize(3);
        }
        assertThat(subjects("?concerning=nobody")).isEmpty();
        SignedInAccount council = home.employee(ROLE, PermissionRole.STAFF_COUNCIL);
        assertThat(api.get(council, PATH + "?concerning=" + kim.id().value()).texts("/entries", "/subject"))
                .as("who is not told which ids are one person's")
                .containsExactly("something");
    }

    @Test
    void saysThatTheLastDayIsBeforeTheFirst() {
        Answer refused = api.get(admin, PATH + "?from=2026-02-02&to=2026-02-01");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.fields()).containsExactly("to");
    }

    @Test
    void callsTheColumnsOfAnExportInWords() {
        publish(home, "a");
        List<CSVRecord> rows = export("?head=DE");
        assertThat(rows.getFirst().toList()).startsWith("Nummer", "Zeitpunkt", "Wer", "Was");
        assertThat(rows.getFirst().toList()).hasSize(10).doesNotHaveDuplicates();
        assertThat(rows.get(1).get(4)).isEqualTo("a");
        assertThat(export("?head=EN").getFirst().toList()).startsWith("Number", "Time");
    }

    @Test
    void turnsPagesByTheNumberOfTheLast() {
        for (int i = 1; i <= 5; i++) {
            publish(home, "s" + i);
        }
        Answer first = api.get(admin, PATH + "?limit=2");
        assertThat(first.texts("/entries", "/subject")).containsExactly("s5", "s4");
        publish(home, "s6");
        Answer second = api.get(admin, PATH + "?limit=2&before=" + first.at("/next"));
        assertThat(second.texts("/entries", "/subject")).containsExactly("s3", "s2");
        Answer last = api.get(admin, PATH + "?limit=2&before=" + second.at("/next"));
        assertThat(last.texts("/entries", "/subject")).containsExactly("s1");
        assertThat(last.at("/next").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=0", "?limit=101", "?before=0", "?action=GUESSED", "?from=gestern", "?page=2"})
    void refusesWhatIsNoFilter(String query) {
        assertThat(api.get(admin, PATH + query).status()).isEqualTo(400);
    }

    @Test
    void exportsAllAndAuditsThat() {
        for (int i = 1; i <= 3; i++) {
            publish(home, "=s" + i);
        }
        List<CSVRecord> rows = export("");
        assertThat(rows.getFirst().toList()).startsWith("seq", "at", "actor", "action", "subject", "details");
        assertThat(rows.stream().skip(1).map(row -> row.get(4))).containsExactly("'=s1", "'=s2", "'=s3", "");
        assertThat(rows.getLast().get(3)).isEqualTo("AUDIT_EXPORTED");
        Answer newest = api.get(admin, PATH + "?limit=1");
        assertThat(newest.at("/entries/0/action").asString()).isEqualTo("AUDIT_EXPORTED");
        assertThat(newest.at("/entries/0/actor").asString())
                .isEqualTo(admin.id().value());
        assertThat(newest.at("/entries/0/details").toString()).isEqualTo("{\"entries\":\"3\",\"filtered\":\"false\"}");
    }

    @Test
    void answersAMistakeInAnExportWithAProblem() throws Exception {
        MockHttpServletResponse answer = send(PATH + "/export?action=GUESSED");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
    }

    @Test
    void saysWhetherTheChainHoldsAndShowsWhatWasTamperedWith() {
        publish(home, "a");
        publish(home, "b");
        Answer intact = api.get(admin, PATH + "/verification");
        assertThat(intact.at("/intact").asBoolean()).isTrue();
        assertThat(intact.at("/lastSeq").asLong()).isEqualTo(2);
        assertThat(intact.at("/lastHash").asString()).hasSize(64);
        home.write(
                "MATCH (e:AuditEntry {tenantId: $tenant, seq: 1}) SET e.details = 'nichts', e.action = '?'", Map.of());
        Answer broken = api.get(admin, PATH + "/verification");
        assertThat(broken.at("/intact").asBoolean()).isFalse();
        assertThat(broken.at("/firstBroken").asLong()).isEqualTo(1);
        assertThat(api.get(admin, PATH).texts("/entries", "/action")).containsExactly("ROLES_CHANGED", "?");
    }

    private List<String> subjects(String query) {
        return api.get(admin, PATH + query).texts("/entries", "/subject");
    }

    private static String mark(String table) {
        assertThat(table).startsWith("\uFEFF");
        return table.substring(1);
    }

    private List<CSVRecord> export(String query) {
        try {
            MockHttpServletResponse answer = send(PATH + "/export" + query);
            assertThat(answer.getContentType()).isEqualTo("text/csv;charset=UTF-8");
            assertThat(answer.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"audit.csv\"");
            String table = mark(answer.getContentAsString(StandardCharsets.UTF_8));
            return CSVFormat.Builder.create()
                    .setDelimiter(';')
                    .get()
                    .parse(new StringReader(table))
                    .getRecords();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private MockHttpServletResponse send(String address) throws Exception {
        return mvc.perform(get(java.net.URI.create(address)).with(authentication(SignedInAuthentication.of(admin))))
                .andReturn()
                .getResponse();
    }

    private void publish(TestAdministration administration, String subject) {
        publish(administration, subject, AuditAction.ROLES_CHANGED, "account-1");
    }

    private void publish(TestAdministration administration, String subject, AuditAction action, String actor) {
        events.publishEvent(new Audited(administration.tenant(), actor, action, subject, Map.of("role", "HR")));
    }
}
