// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.agreement.web;

import static de.kommunalcampus.backend.identity.PermissionRole.EMPLOYEE;
import static de.kommunalcampus.backend.identity.PermissionRole.HR;
import static de.kommunalcampus.backend.identity.PermissionRole.STAFF_COUNCIL;
import static de.kommunalcampus.backend.identity.PermissionRole.TENANT_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.agreement.TenantSwitch;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationTest
class SwitchesIT {
    private static final String SWITCHES = "/api/v1/switches";
    private static final String ROLE = "sachbearbeitung-buergerbuero";
    private static final String ON = """
            {"reason":"Planung","agreement":{"reference":"DV 7","concludedOn":"2026-03-02","scope":"Nur Namen"},"seen":%d}
            """;
    private static final String OFF = "{\"reason\":\"Gekündigt\",\"agreement\":null,\"seen\":%d}";

    private final Api api;
    private final Clock clock;
    private final TestAdministration own;
    private final TestAdministration foreign;
    private final SignedInAccount employee;
    private final SignedInAccount admin;
    private final SignedInAccount hr;

    SwitchesIT(@Autowired MockMvc mvc, @Autowired Driver driver, @Autowired Clock clock) {
        this.api = new Api(mvc);
        this.clock = clock;
        this.own = new TestAdministration(driver);
        this.foreign = new TestAdministration(driver);
        this.employee = own.employee(ROLE);
        this.admin = own.employee(ROLE, EMPLOYEE, TENANT_ADMIN);
        this.hr = own.employee("personalsachbearbeitung", EMPLOYEE, HR);
    }

    @AfterEach
    void takeAway() {
        own.close();
        foreign.close();
    }

    @Test
    void areAllOffUntilSomebodyTurnsThem() {
        Answer switches = api.get(employee, SWITCHES);
        assertThat(switches.texts("/switches", "/which"))
                .containsExactlyElementsOf(
                        Arrays.stream(TenantSwitch.values()).map(Enum::name).toList());
        assertThat(switches.texts("/switches", "/on")).containsOnly("false");
        assertThat(switches.texts("/switches", "/number")).containsOnly("0");
    }

    /** The answer does not tell whether there is such a person, for nobody was looked for. */
    @Test
    void refuseHumanResourcesASinglePersonWhileOff() {
        Answer refused = look(employee);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.at("/type").asString()).isEqualTo("/errors/switched-off");
        assertThat(api.get(hr, "/api/v1/employees/niemand").status()).isEqualTo(403);
        assertThat(look(hr).status()).as("oneself").isEqualTo(200);
        turn(ON, 0);
        assertThat(look(employee).status()).isEqualTo(200);
        assertThat(api.get(hr, "/api/v1/employees/niemand").status()).isEqualTo(404);
        turn(OFF, 1);
        assertThat(look(employee).status()).isEqualTo(403);
        assertThat(own.count("MATCH (a:AccessRecord {tenantId: $tenant}) RETURN count(a)", Map.of()))
                .as("only what was seen is recorded")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "RECORDED_SEARCHES, /api/v1/demand/searches",
        "RECORDED_SEARCHES, /api/v1/demand/impressions",
        "RANDOMISED_RANKING, /api/v1/demand/swaps"
    })
    void refuseWhatTheyGuardWhileOff(TenantSwitch which, String path) {
        api.put(admin, SWITCHES + "/RECORDED_SEARCHES", ON.formatted(0));
        api.put(admin, SWITCHES + "/RANDOMISED_RANKING", ON.formatted(0));
        assertThat(api.get(hr, path).status()).isEqualTo(200);
        api.put(admin, SWITCHES + "/" + which, OFF.formatted(1));
        Answer refused = api.get(hr, path);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.at("/type").asString()).isEqualTo("/errors/switched-off");
    }

    @Test
    void tellStaffAndStaffCouncilWhoTurnedThemWhenAndWhy() {
        own.write(
                "CREATE (:Account {id: $id, tenantId: $tenant, login: $id + '@pruefstein.example', displayName: 'Ayse Amt'})",
                Map.of("id", admin.id().value()));
        turn(ON, 0);
        turn(OFF, 1);
        for (SignedInAccount reader : List.of(employee, own.employee(ROLE, EMPLOYEE, STAFF_COUNCIL))) {
            Answer switches = api.get(reader, SWITCHES);
            assertThat(switches.texts("/switches/0/changes", "/on")).containsExactly("false", "true");
            assertThat(switches.texts("/switches/0/changes", "/reason")).containsExactly("Gekündigt", "Planung");
            assertThat(switches.texts("/switches/0/changes", "/byName")).containsOnly("Ayse Amt");
            assertThat(switches.at("/switches/0/changes/0/agreement").isNull()).isTrue();
            assertThat(switches.at("/switches/0/changes/1/agreement/reference").asString())
                    .isEqualTo("DV 7");
            assertThat(switches.at("/switches/0/changes/1/agreement/concludedOn")
                            .asString())
                    .isEqualTo("2026-03-02");
            assertThat(switches.at("/switches/0/changes/1/agreement/scope").asString())
                    .isEqualTo("Nur Namen");
        }
        Answer audit = api.get(admin, "/api/v1/audit?action=SWITCH_CHANGED");
        assertThat(audit.texts("/entries", "/subject")).containsExactly("PERSON_VIEWS", "PERSON_VIEWS");
        assertThat(audit.body()).doesNotContain("Planung", "Gekündigt", "Nur Namen");
    }

    @Test
    void areEachAdministrationsOwn() {
        turn(ON, 0);
        SignedInAccount elsewhere = foreign.employee(ROLE, EMPLOYEE, HR);
        assertThat(api.get(elsewhere, SWITCHES).texts("/switches", "/on")).containsOnly("false");
        assertThat(api.get(elsewhere, SWITCHES).body()).doesNotContain("DV 7");
        assertThat(api.get(elsewhere, path(employee)).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(TenantSwitch.class)
    void canEachBeTurnedOn(TenantSwitch which) {
        Answer turned = api.put(admin, SWITCHES + "/" + which, ON.formatted(0));
        assertThat(turned.at("/switches/" + which.ordinal() + "/on").asBoolean())
                .isTrue();
        assertThat(turned.texts("/switches", "/on")).containsOnlyOnce("true");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reason                | {"reason":" ","agreement":null,"seen":0}
            agreement.reference   | {"reason":"R","agreement":{"reference":"","concludedOn":"2026-03-02","scope":"S"},"seen":0}
            agreement.scope       | {"reason":"R","agreement":{"reference":"A","concludedOn":"2026-03-02","scope":" "},"seen":0}
            agreement.concludedOn | {"reason":"R","agreement":{"reference":"A","concludedOn":null,"scope":"S"},"seen":0}
            agreement.concludedOn | {"reason":"R","agreement":{"reference":"A","concludedOn":"2999-01-01","scope":"S"},"seen":0}
            seen                  | {"reason":"R","agreement":null,"seen":null}
            """)
    void stayAsTheyAreWithoutAReasonOrACompleteAgreement(String field, String body) {
        Answer refused = api.put(admin, SWITCHES + "/PERSON_VIEWS", body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.fields()).containsExactly(field);
        assertThat(api.get(admin, SWITCHES).texts("/switches", "/on")).containsOnly("false");
    }

    @Test
    void areTurnedByOneOfSeveralAtOnceAndTheOthersAreTold() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> turns = IntStream.range(0, 8)
                    .mapToObj(i ->
                            threads.submit(() -> turn(i % 2 == 0 ? ON : OFF, 0).status()))
                    .toList();
            List<Integer> answers = new java.util.ArrayList<>();
            for (Future<Integer> turn : turns) {
                answers.add(turn.get());
            }
            assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
        }
        assertThat(own.count("MATCH (c:SwitchChange {tenantId: $tenant}) RETURN count(c)", Map.of()))
                .isEqualTo(1);
    }

    /** Fewer than five people are not told, as one could guess who they are. */
    @Test
    void comeWithCountsOfLooksForTheStaffCouncil() {
        turn(ON, 0);
        SignedInAccount council = own.employee(ROLE, EMPLOYEE, STAFF_COUNCIL);
        IntStream.range(0, 4).forEach(i -> look(own.employee(ROLE)));
        Answer few = api.get(council, "/api/v1/access-statistics");
        assertThat(few.texts("/counts", "/asRole")).containsExactly("HR");
        assertThat(few.at("/counts/0/looks").isNull()).isTrue();
        assertThat(few.at("/counts/0/persons").isNull()).isTrue();
        look(employee);
        look(employee);
        Answer enough = api.get(council, "/api/v1/access-statistics");
        assertThat(enough.at("/counts/0/month").asString())
                .isEqualTo(LocalDate.now(clock).withDayOfMonth(1).toString());
        assertThat(enough.at("/counts/0/looks").asInt()).isEqualTo(5);
        assertThat(enough.at("/counts/0/persons").asInt()).isEqualTo(5);
        assertThat(enough.body()).doesNotContain("Prüfer");
    }

    private Answer turn(String body, long seen) {
        return api.put(admin, SWITCHES + "/PERSON_VIEWS", body.formatted(seen));
    }

    private Answer look(SignedInAccount at) {
        return api.get(hr, path(at));
    }

    private static String path(SignedInAccount at) {
        return "/api/v1/employees/" + Objects.requireNonNull(at.employee()).value();
    }
}
