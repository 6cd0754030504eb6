// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.agreement.TenantSwitch;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.organisation.Colleagues;
import de.kommunalcampus.backend.organisation.ReportingLines;
import de.kommunalcampus.backend.staffing.StaffChanges;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

@ApplicationTest
class StaffIT {
    private static final String ROLE = "sachbearbeitung-buergerbuero";

    private final Api api;
    private final TestAdministration own;
    private final TestAdministration foreign;
    private final SignedInAccount hr;
    private final Driver driver;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private ReportingLines lines;

    @Autowired
    private StaffChanges changes;

    @Autowired
    private TransactionOperations transactions;

    StaffIT(@Autowired MockMvc mvc, @Autowired Driver driver) {
        this.api = new Api(mvc);
        this.driver = driver;
        this.own = new TestAdministration(driver);
        this.foreign = new TestAdministration(driver);
        this.hr = own.employee("personalsachbearbeitung", PermissionRole.EMPLOYEE, PermissionRole.HR);
    }

    @AfterEach
    void takeAway() {
        own.close();
        foreign.close();
    }

    private String office() {
        return own.tenant().value() + "-33";
    }

    private String form(String number, String last, String unit, String version) {
        return """
                {"personnelNumber":"%1$s","firstName":"Kim","lastName":"%2$s","unit":"%3$s",
                 "jobRoles":[{"id":"%4$s","share":0.5}],"workMail":"kim%1$s@muster.example","privatePhone":"+49 6101 12",
                 "joinedOn":null,"seenVersion":%5$s}
                """.formatted(number, last, unit, ROLE, version);
    }

    private Answer create(String number, String last) {
        return create(number, last, office());
    }

    private Answer create(String number, String last, String unit) {
        Answer answer = api.post(hr, "/api/v1/staff", form(number, last, unit, "null"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    private String unit(String name, String number, String parent, String head, String deputy) {
        Answer answer =
                api.post(hr, "/api/v1/units", """
                {"name":"%s","number":"%s","parent":"%s","head":%s,"deputy":%s,"seenVersion":null}
                """.formatted(name, number, parent, quoted(head), quoted(deputy)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return find(answer, name).at("/id").asString();
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "null" : "\"" + text + "\"";
    }

    private static tools.jackson.databind.JsonNode find(Answer plan, String name) {
        for (var unit : plan.at("/units")) {
            if (unit.at("/name").asString().equals(name)) {
                return unit;
            }
        }
        throw new AssertionError(name + " is not in " + plan.body());
    }

    private Answer change(String name, String body) {
        var unit = find(api.get(hr, "/api/v1/unit-plan"), name);
        return api.put(
                hr,
                "/api/v1/units/" + unit.at("/id").asString(),
                body.replace("$version", unit.at("/version").asString()));
    }

    private boolean isSuperior(String superior, String employee) {
        return colleagues.isSuperior(own.tenant(), new EmployeeId(superior), new EmployeeId(employee));
    }

    @Test
    void callsNoTwoUnitsBesideEachOtherTheSame() {
        unit("Team A", "", office(), "", "");
        String second = """
                {"name":" team a","number":"","parent":"%s","head":null,"deputy":null,"seenVersion":null}
                """;
        Answer refused = api.post(hr, "/api/v1/units", second.formatted(office()));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/type").asString()).endsWith("unit-name-taken");
        assertThat(api.post(hr, "/api/v1/units", second.formatted(own.tenant().value()))
                        .status())
                .as("elsewhere")
                .isEqualTo(201);
        assertThat(change("team a", """
                {"name":"Team A","number":"","parent":"%s","head":null,"deputy":null,"seenVersion":"$version"}
                """.formatted(office())).at("/type").asString())
                .as("moved beside it")
                .endsWith("unit-name-taken");
    }

    /** An address lets in and is written to: one that two have is somebody else's. */
    @Test
    void givesAnAddressToOnePersonAlone() {
        String first = create("1", "Neumann").at("/id").asString();
        String twice = form("2", "Altmann", office(), "null").replace("kim2@", "KIM1@");
        Answer refused = api.post(hr, "/api/v1/staff", twice);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/type").asString()).endsWith("work-mail-taken");
        Answer leaving = api.get(hr, "/api/v1/staff/" + first);
        api.put(
                hr,
                "/api/v1/staff/" + first + "/leaving",
                "{\"on\":\"%s\",\"seenVersion\":\"%s\"}"
                        .formatted(
                                java.time.LocalDate.now(),
                                leaving.at("/version").asString()));
        assertThat(api.post(hr, "/api/v1/staff", twice).status())
                .as("once the other has left")
                .isEqualTo(201);
        assertThat(api.delete(hr, "/api/v1/staff/" + first + "/leaving")
                        .at("/type")
                        .asString())
                .endsWith("work-mail-taken");
        assertThat(api.post(
                                foreignHr(),
                                "/api/v1/staff",
                                form("1", "Neumann", foreign.tenant().value() + "-33", "null"))
                        .status())
                .as("another administration does not know")
                .isEqualTo(201);
    }

    @Test
    void leavesAnAddressThatTwoHaveHadSinceBefore() {
        Answer created = create("1", "Neumann");
        create("2", "Altmann");
        own.write(
                "MATCH (e:Employee {tenantId: $tenant, personnelNumber: '2'}) SET e.workMail = 'kim1@muster.example'",
                Map.of());
        String changed =
                form("1", "Umbenannt", office(), "\"" + created.at("/version").asString() + "\"");
        assertThat(api.put(hr, "/api/v1/staff/" + created.at("/id").asString(), changed)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void givesNobodyMoreThanAFullPost() {
        String two = "{\"id\":\"%s\",\"share\":0.6},{\"id\":\"personalsachbearbeitung\",\"share\":0.5}".formatted(ROLE);
        String body =
                form("1", "Neumann", office(), "null").replace("{\"id\":\"%s\",\"share\":0.5}".formatted(ROLE), two);
        Answer refused = api.post(hr, "/api/v1/staff", body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.texts("/fields", "/field")).containsExactly("jobRoles");
        assertThat(api.post(hr, "/api/v1/staff", body.replace("0.6", "0.5")).status())
                .isEqualTo(201);
    }

    private SignedInAccount foreignHr() {
        return foreign.employee("personalsachbearbeitung", PermissionRole.EMPLOYEE, PermissionRole.HR);
    }

    @Test
    void bringsSomebodyInAndFindsThePerson() {
        Answer created = create("0815", "Neumann");
        assertThat(created.at("/jobRoles/0/share").asDouble()).isEqualTo(0.5);
        Answer found = api.get(hr, "/api/v1/staff?text=neu%200815");
        assertThat(found.texts("/people", "/displayName")).containsExactly("Kim Neumann");
        assertThat(found.body()).as("a list shows no address").doesNotContain("@muster.example");
        assertThat(api.get(hr, "/api/v1/staff?unit=" + office()).at("/total").asLong())
                .isEqualTo(2);
        assertThat(api.get(hr, "/api/v1/staff?unit=" + own.tenant().value())
                        .at("/total")
                        .asLong())
                .isEqualTo(2);
        assertThat(api.get(hr, "/api/v1/staff?limit=1&offset=1").texts("/people", "/displayName"))
                .hasSize(1);
        assertThat(api.get(hr, "/api/v1/staff?limit=101").status()).isEqualTo(400);
    }

    @Test
    void aNumberBelongsToOnePersonOfAnAdministration() {
        create("1", "Erste");
        assertThat(api.post(hr, "/api/v1/staff", form("1", "Zweite", office(), "null"))
                        .status())
                .isEqualTo(409);
        SignedInAccount other = foreign.employee(ROLE, PermissionRole.EMPLOYEE, PermissionRole.HR);
        String theirs = foreign.tenant().value() + "-33";
        assertThat(api.post(other, "/api/v1/staff", form("1", "Fremde", theirs, "null"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void refusesWhatDoesNotLookLikeAName() {
        for (String name : List.of("=1+1", "@SUM(A1)", "a@b.example", "Kim2", "+49", "Ki\\u202Em", "Ki\\u200Bm")) {
            Answer answer = api.post(hr, "/api/v1/staff", form("2", name, office(), "null"));
            assertThat(answer.status()).as(name).isEqualTo(400);
            assertThat(answer.fields()).containsExactly("lastName");
        }
        assertThat(api.post(
                                hr,
                                "/api/v1/staff",
                                form("2", "Neu", foreign.tenant().value(), "null"))
                        .fields())
                .as("a unit of another administration is none")
                .containsExactly("unit");
    }

    @Test
    void twoWhoChangeAtOnceDoNotOverwriteEachOther() {
        Answer created = create("1", "Erste");
        String path = "/api/v1/staff/" + created.at("/id").asString();
        String version = quoted(created.at("/version").asString());
        assertThat(api.put(hr, path, form("1", "Geheiratet", office(), version)).status())
                .isEqualTo(200);
        Answer late = api.put(hr, path, form("1", "Verschrieben", office(), version));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.at("/type").asString()).endsWith("changed-meanwhile");
        assertThat(api.get(hr, path).at("/lastName").asString()).isEqualTo("Geheiratet");
    }

    @Test
    void theAccountIsCalledAsThePerson() {
        Answer created = create("1", "Erste");
        String id = created.at("/id").asString();
        own.write("""
                MATCH (e:Employee {id: $id, tenantId: $tenant})
                CREATE (:Account {id: 'account-' + $id, tenantId: $tenant, login: 'login-' + $id, displayName: 'Kim Erste',
                  state: 'ACTIVE', passwordHash: 'none', roles: ['EMPLOYEE'], version: 0})-[:BELONGS_TO]->(e)
                """, Map.of("id", id));
        String version = quoted(created.at("/version").asString());
        api.put(hr, "/api/v1/staff/" + id, form("1", "Geheiratet", office(), version));
        assertThat(own.count(
                        "MATCH (a:Account {tenantId: $tenant, displayName: 'Kim Geheiratet'}) RETURN count(a)",
                        Map.of()))
                .isEqualTo(1);
    }

    @Test
    void whoLeavesIsGoneFromListsAndLinesAndCanComeBack() {
        String head = create("1", "Leitung").at("/id").asString();
        Answer clerk = create("2", "Kraft");
        String id = clerk.at("/id").asString();
        change("Bürgerbüro", """
                {"name":"Bürgerbüro","number":"33","parent":"%s","head":"%s","deputy":null,"seenVersion":"$version"}
                """.formatted(own.tenant().value(), head));
        assertThat(isSuperior(head, id)).isTrue();
        Answer left = leave(clerk, LocalDate.now());
        assertThat(left.status()).as(left.body()).isEqualTo(200);
        assertThat(left.at("/state").asString()).isEqualTo("LEFT");
        assertThat(isSuperior(head, id)).isFalse();
        own.agreesOn(TenantSwitch.PERSON_VIEWS);
        assertThat(api.get(hr, "/api/v1/employees/" + id).status()).isEqualTo(404);
        assertThat(api.get(hr, "/api/v1/staff").body()).doesNotContain(id);
        assertThat(api.get(hr, "/api/v1/staff?state=LEFT").texts("/people", "/id"))
                .containsExactly(id);
        assertThat(own.count("MATCH (e:Employee {id: $id})-[:WORKS_AS]->() RETURN count(*)", Map.of("id", id)))
                .as("history stays")
                .isEqualTo(1);
        assertThat(api.delete(hr, "/api/v1/staff/" + id + "/leaving")
                        .at("/state")
                        .asString())
                .isEqualTo("ACTIVE");
        assertThat(isSuperior(head, id)).isTrue();
    }

    private Answer leave(Answer member, LocalDate day) {
        return api.put(
                hr,
                "/api/v1/staff/" + member.at("/id").asString() + "/leaving",
                "{\"on\":\"%s\",\"seenVersion\":\"%s\"}"
                        .formatted(day, member.at("/version").asString()));
    }

    @Test
    void isAuditedWithWhoDidWhat() {
        Answer clerk = create("2", "Kraft");
        leave(clerk, LocalDate.now());
        assertThat(own.count(
                        """
                        MATCH (n:AuditEntry {tenantId: $tenant, action: 'STAFF_CHANGED', actor: $by, subject: $id})
                        RETURN count(n)
                        """, Map.of("by", hr.id().value(), "id", clerk.at("/id").asString())))
                .isEqualTo(2);
    }

    @Test
    void anAnnouncedDayEndsAccessWhenItComesAndNobodyEndsTheOwn() {
        Answer clerk = create("2", "Kraft");
        String path = "/api/v1/staff/" + clerk.at("/id").asString();
        Answer typo = leave(clerk, LocalDate.now().minusYears(6));
        assertThat(typo.status()).isEqualTo(400);
        assertThat(typo.fields()).containsExactly("on");
        assertThat(leave(clerk, LocalDate.now().plusDays(30)).at("/state").asString())
                .isEqualTo("ACTIVE");
        own.write(
                "MATCH (e:Employee {id: $id}) SET e.leftOn = date()",
                Map.of("id", clerk.at("/id").asString()));
        assertThat(changes.endDue()).isPositive();
        assertThat(api.get(hr, path).at("/state").asString()).isEqualTo("LEFT");
        String self = Objects.requireNonNull(hr.employee()).value();
        assertThat(leave(api.get(hr, "/api/v1/staff/" + self), LocalDate.now())
                        .at("/type")
                        .asString())
                .endsWith("not-oneself");
    }

    @Test
    void superiorsFollowTheTreeItsHeadsAndWhereOneWorks() {
        String mayor = create("1", "Spitze").at("/id").asString();
        String chief = create("2", "Amtsleitung").at("/id").asString();
        String second = create("3", "Vertretung").at("/id").asString();
        Answer clerk = create("4", "Kraft");
        String id = clerk.at("/id").asString();
        String root = own.tenant().value();
        change("Stadt Prüfstein", """
                {"name":"Stadt Prüfstein","number":"","parent":null,"head":"%s","deputy":null,"seenVersion":"$version"}
                """.formatted(mayor));
        String office = unit("Ordnungsamt", "32", root, chief, second);
        assertThat(isSuperior(mayor, id)).isTrue();
        String version =
                quoted(api.get(hr, "/api/v1/staff/" + id).at("/version").asString());
        api.put(hr, "/api/v1/staff/" + id, form("4", "Kraft", office, version));
        assertThat(isSuperior(chief, id)).isTrue();
        assertThat(isSuperior(second, id)).isTrue();
        assertThat(isSuperior(mayor, id)).isFalse();
        assertThat(isSuperior(mayor, chief)).isTrue();
        change("Ordnungsamt", """
                {"name":"Ordnung und Sicherheit","number":"32","parent":"%s","head":"%s","deputy":null,"seenVersion":"$version"}
                """.formatted(root, chief));
        assertThat(isSuperior(second, id)).as("only while named").isFalse();
        change("Ordnung und Sicherheit", """
                {"name":"Ordnung und Sicherheit","number":"32","parent":"%s","head":null,"deputy":null,"seenVersion":"$version"}
                """.formatted(root));
        assertThat(isSuperior(mayor, id)).isTrue();
        assertThat(isSuperior(chief, id)).isFalse();
    }

    @Test
    void aUnitNeverLiesBelowItselfAndIsDeletedOnlyWhenEmpty() {
        String root = own.tenant().value();
        String above = unit("Oben", "70", root, "", "");
        String below = unit("Unten", "70.1", above, "", "");
        Answer cycle = change("Oben", """
                {"name":"Oben","number":"70","parent":"%s","head":null,"deputy":null,"seenVersion":"$version"}
                """.formatted(below));
        assertThat(cycle.status()).isEqualTo(409);
        assertThat(cycle.at("/type").asString()).endsWith("unit-cycle");
        assertThat(find(api.get(hr, "/api/v1/unit-plan"), "Oben").at("/parent").asString())
                .isEqualTo(root);
        assertThat(api.delete(hr, "/api/v1/units/" + above).at("/type").asString())
                .endsWith("unit-not-empty");
        assertThat(api.delete(hr, "/api/v1/units/" + office()).status()).isEqualTo(409);
        assertThat(api.delete(hr, "/api/v1/units/" + root).status()).isEqualTo(409);
        assertThat(api.delete(hr, "/api/v1/units/" + below).status()).isEqualTo(200);
        assertThat(api.delete(hr, "/api/v1/units/" + above).status()).isEqualTo(200);
        assertThat(api.delete(hr, "/api/v1/units/" + above).status()).isEqualTo(404);
    }

    @Test
    void whatBelongsToOthersIsNotThere() {
        Answer created = create("1", "Erste");
        SignedInAccount other = foreign.employee(ROLE, PermissionRole.EMPLOYEE, PermissionRole.TENANT_ADMIN);
        String path = "/api/v1/staff/" + created.at("/id").asString();
        String version = quoted(created.at("/version").asString());
        assertThat(api.get(other, path).status()).isEqualTo(404);
        assertThat(api.put(other, path, form("1", "Gekapert", office(), version))
                        .status())
                .isEqualTo(404);
        assertThat(api.delete(other, path + "/leaving").status()).isEqualTo(404);
        assertThat(api.delete(other, "/api/v1/units/" + office()).status()).isEqualTo(404);
        assertThat(api.get(own.employee(ROLE), path).status()).isEqualTo(403);
    }

    /** Heads were given to the sample world so that nothing changes when somebody first changes something in it. */
    @Test
    void theSampleWorldsSuperiorsFollowFromItsHeads() {
        for (String tenant : List.of("quellenrode", "eschenbrueck", "silberfurt", "birkental")) {
            List<String> before = reportingLines(tenant);
            List<String> after = new ArrayList<>();
            transactions.executeWithoutResult(status -> {
                lines.redraw(new TenantId(tenant));
                status.setRollbackOnly();
            });
            transactions.executeWithoutResult(status -> lines.redraw(new TenantId(tenant)));
            after.addAll(reportingLines(tenant));
            assertThat(before).isNotEmpty();
            assertThat(after).as(tenant).isEqualTo(before);
        }
    }

    private List<String> reportingLines(String tenant) {
        return driver.executableQuery("""
                        MATCH (e:Employee {tenantId: $tenant})-[:REPORTS_TO]->(s:Employee)
                        RETURN e.id + ' ' + s.id AS line ORDER BY line
                        """).withParameters(Map.of("tenant", tenant)).execute().records().stream()
                .map(row -> row.get("line").asString())
                .toList();
    }
}
