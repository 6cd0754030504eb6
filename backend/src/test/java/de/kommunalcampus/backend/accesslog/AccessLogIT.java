// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.accesslog;

import static de.kommunalcampus.backend.identity.PermissionRole.EMPLOYEE;
import static de.kommunalcampus.backend.identity.PermissionRole.HR;
import static de.kommunalcampus.backend.identity.PermissionRole.SUPERIOR;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.agreement.TenantSwitch;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationTest
class AccessLogIT {
    private static final String ROLE = "sachbearbeitung-buergerbuero";
    private static final String ACCESSES = "/api/v1/profile/accesses";

    private final Api api;
    private final AccessLog log;
    private final Clock clock;
    private final TestAdministration own;
    private final TestAdministration foreign;
    private final SignedInAccount employee;
    private final SignedInAccount superior;

    AccessLogIT(@Autowired MockMvc mvc, @Autowired Driver driver, @Autowired AccessLog log, @Autowired Clock clock) {
        this.api = new Api(mvc);
        this.log = log;
        this.clock = clock;
        this.own = new TestAdministration(driver);
        this.foreign = new TestAdministration(driver);
        this.employee = own.employee(ROLE);
        this.superior = own.employee("leitung-buergerbuero", EMPLOYEE, SUPERIOR);
        own.reportsTo(employee, superior);
        own.agreesOn(TenantSwitch.PERSON_VIEWS);
    }

    @AfterEach
    void takeAway() {
        own.close();
        foreign.close();
    }

    @Test
    void tellsWhoLookedInWhichRoleAtWhatAndWhen() {
        ZonedDateTime before = ZonedDateTime.now(clock);
        look(superior);
        Answer accesses = api.get(employee, ACCESSES);
        assertThat(accesses.at("/total").asInt()).isEqualTo(1);
        assertThat(accesses.at("/accesses/0/byName").asString()).isEqualTo("Petra Prüfer");
        assertThat(accesses.at("/accesses/0/asRole").asString()).isEqualTo("SUPERIOR");
        assertThat(accesses.at("/accesses/0/look").asString()).isEqualTo("COLLEAGUE_PAGE");
        assertThat(ZonedDateTime.parse(accesses.at("/accesses/0/at").asString()))
                .isBetween(before.minusSeconds(1), ZonedDateTime.now(clock));
    }

    @Test
    void recordsNoLookAtOneselfAndNoneThatWasRefused() {
        look(employee);
        SignedInAccount hr = own.employee("personalsachbearbeitung", EMPLOYEE, HR);
        api.get(hr, "/api/v1/employees/" + id(hr));
        assertThat(look(own.employee(ROLE)).status()).isEqualTo(404);
        assertThat(records()).isZero();
    }

    @Test
    void keepsOneRecordOfAnHourHoweverManyLookAtOnce() {
        look(superior);
        IntStream.range(0, 20).parallel().forEach(i -> look(superior));
        look(own.employee("personalsachbearbeitung", EMPLOYEE, HR));
        assertThat(records()).isBetween(2L, 3L);
        assertThat(api.get(employee, ACCESSES).texts("/accesses", "/asRole")).contains("HR", "SUPERIOR");
    }

    @Test
    void isToldToThePersonAlone() {
        look(superior);
        assertThat(api.get(superior, ACCESSES).at("/total").asInt()).isZero();
        assertThat(api.get(foreign.employee(ROLE), ACCESSES).at("/accesses").toString())
                .isEqualTo("[]");
    }

    /** As if a record of another tenant had come to stand beside the person. */
    @Test
    void showsNoRecordOfAnotherTenant() {
        foreign.write("""
                MATCH (e:Employee {id: $id}) CREATE (:AccessRecord {id: 'foreign', tenantId: $tenant, at: datetime(),
                  byAccountId: 'x', asRole: 'HR', look: 'COLLEAGUE_PAGE'})-[:CONCERNS]->(e)
                """, Map.of("id", id(employee)));
        assertThat(api.get(employee, ACCESSES).at("/total").asInt()).isZero();
        assertThat(api.get(employee, ACCESSES).texts("/accesses", "/asRole")).isEmpty();
    }

    @Test
    void givesNoAnswerWithoutItsRecord() {
        own.write("CREATE CONSTRAINT no_look IF NOT EXISTS FOR (n:AccessRecord) REQUIRE n.look IS UNIQUE", Map.of());
        try {
            SignedInAccount hr = own.employee("personalsachbearbeitung", EMPLOYEE, HR);
            assertThat(look(superior).status()).isEqualTo(200);
            assertThat(look(hr).status()).isGreaterThanOrEqualTo(500);
            assertThat(records()).isEqualTo(1);
        } finally {
            own.write("DROP CONSTRAINT no_look IF EXISTS", Map.of());
        }
    }

    @Test
    void forgetsAfterTwoYears() {
        look(superior);
        ZonedDateTime now = ZonedDateTime.now(clock);
        forgetAt(now.plus(OldRecords.KEPT).minusDays(1));
        assertThat(records()).isEqualTo(1);
        forgetAt(now.plus(OldRecords.KEPT).plusDays(1));
        assertThat(records()).isZero();
        assertThat(OldRecords.KEPT).isEqualTo(Period.ofMonths(24));
    }

    @Test
    void showsTheNewestFirstAndAtMostAsManyAsAskedFor() {
        List<String> roles = List.of("HR", "SUPERIOR", "HR");
        for (int i = 0; i < roles.size(); i++) {
            own.write("""
                    MATCH (e:Employee {id: $id}) CREATE (:AccessRecord {id: $tenant + '-' + $i, tenantId: $tenant,
                      at: datetime() - duration({days: $i}), byAccountId: 'gone', asRole: $role,
                      look: 'COLLEAGUE_PAGE'})-[:CONCERNS]->(e)
                    """, Map.of("id", id(employee), "i", i, "role", roles.get(i)));
        }
        Answer two = api.get(employee, ACCESSES + "?limit=2");
        assertThat(two.texts("/accesses", "/asRole")).containsExactly("HR", "SUPERIOR");
        assertThat(two.at("/total").asInt()).isEqualTo(3);
        assertThat(two.at("/accesses/0/byName").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "501", "alle"})
    void refusesALimitThatIsNone(String limit) {
        assertThat(api.get(employee, ACCESSES + "?limit=" + limit).status()).isEqualTo(400);
    }

    private void forgetAt(ZonedDateTime moment) {
        Clock moved = Clock.offset(clock, Duration.between(ZonedDateTime.now(clock), moment));
        new OldRecords(log, moved).forget();
    }

    private Answer look(SignedInAccount viewer) {
        return api.get(viewer, "/api/v1/employees/" + id(employee));
    }

    private long records() {
        return own.count("MATCH (a:AccessRecord {tenantId: $tenant}) RETURN count(a)", Collections.emptyMap());
    }

    private static String id(SignedInAccount account) {
        EmployeeId employee = Objects.requireNonNull(account.employee());
        return employee.value();
    }
}
