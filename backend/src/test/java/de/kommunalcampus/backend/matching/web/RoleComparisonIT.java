// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationTest
class RoleComparisonIT {
    private static final String OWN_ROLE = "sachbearbeitung-buergerbuero";
    private static final String GOAL_ROLE = "leitung-buergerbuero";
    private static final String ROLE = "/api/v1/profile/job-roles/";
    private static final String NEAR = "/api/v1/profile/near-job-roles";

    private final Api api;
    private final TestAdministration administration;
    private final SignedInAccount employee;

    RoleComparisonIT(@Autowired MockMvc mvc, @Autowired Driver driver) {
        this.api = new Api(mvc);
        this.administration = new TestAdministration(driver);
        this.employee = administration.employee(OWN_ROLE);
    }

    @AfterEach
    void takeAway() {
        administration.close();
    }

    @Test
    void ofSomebodyWhoSaidNothingEverythingIsUnknown() {
        Answer role = api.get(employee, ROLE + GOAL_ROLE);
        assertThat(role.status()).isEqualTo(200);
        assertThat(role.at("/role/id").asString()).isEqualTo(GOAL_ROLE);
        assertThat(role.texts("/requirements", "/state")).isNotEmpty().containsOnly("UNKNOWN");
        assertThat(role.at("/share").asDouble()).isZero();
        assertThat(role.at("/unknownShare").asDouble()).isCloseTo(1, within(1e-9));
        assertThat(role.at("/own").asBoolean()).isFalse();
        assertThat(api.get(employee, ROLE + OWN_ROLE).at("/own").asBoolean()).isTrue();
    }

    @Test
    void comparesWhatIsHeldToday() {
        List<String> asked = api.get(employee, ROLE + GOAL_ROLE).texts("/requirements", "/competency/id");
        String met = asked.get(0);
        String lapsed = asked.get(1);
        String none = asked.get(2);
        api.put(employee, "/api/v1/profile/competencies/" + met, "{\"level\":\"EXPERT\"}");
        api.put(employee, "/api/v1/profile/competencies/" + none, "{\"level\":null}");
        hold(lapsed, "CERTIFICATE", 400);
        Answer role = api.get(employee, ROLE + GOAL_ROLE);

        assertThat(at(role, met, "/state")).isEqualTo("MET");
        assertThat(at(role, met, "/source")).isEqualTo("SELF");
        assertThat(at(role, none, "/state")).isEqualTo("MISSING");
        assertThat(at(role, lapsed, "/held")).isEqualTo("INTERMEDIATE");
        assertThat(at(role, lapsed, "/lapsed")).isEqualTo("true");
        assertThat(at(role, lapsed, "/source")).isEqualTo("CERTIFICATE");
        assertThat(role.at("/share").asDouble()).isPositive();
    }

    /** The number beside a gap is the one above the list that its link leads to. */
    @Test
    void countsTheOffersThatTheListShows() {
        Answer role = api.get(employee, ROLE + GOAL_ROLE);
        List<String> competencies = role.texts("/requirements", "/competency/id");
        assertThat(competencies)
                .allSatisfy(competency -> assertThat(at(role, competency, "/offers"))
                        .isEqualTo(api.get(employee, "/api/v1/matches?limit=1&competency=" + competency)
                                .at("/total")
                                .asString()));
        api.put(employee, "/api/v1/profile/competencies/" + competencies.getFirst(), "{\"level\":\"EXPERT\"}");
        assertThat(at(api.get(employee, ROLE + GOAL_ROLE), competencies.getFirst(), "/offers"))
                .isEmpty();
    }

    @Test
    void knowsWhatIsAGoal() {
        api.patch(
                employee,
                "/api/v1/profile/goals",
                "{\"competencies\":[],\"jobRoles\":[{\"id\":\"%s\"}],\"droppedCompetencies\":[],\"droppedJobRoles\":[]}"
                        .formatted(GOAL_ROLE));
        assertThat(api.get(employee, ROLE + GOAL_ROLE).at("/goal").asBoolean()).isTrue();
        Answer profile = api.get(employee, "/api/v1/profile");
        List<String> wanted = IntStream.range(0, profile.at("/competencies").size())
                .filter(i -> !profile.at("/competencies/" + i + "/wanted").isNull())
                .mapToObj(
                        i -> profile.at("/competencies/" + i + "/competency/id").asString())
                .toList();
        assertThat(wanted)
                .containsExactlyInAnyOrderElementsOf(
                        api.get(employee, ROLE + GOAL_ROLE).texts("/requirements", "/competency/id"));
    }

    @Test
    void findsNearRolesThatOneDoesNotHave() {
        assertThat(api.get(employee, NEAR).at("/jobRoles").size()).isZero();
        api.get(employee, ROLE + OWN_ROLE)
                .texts("/requirements", "/competency/id")
                .forEach(competency ->
                        api.put(employee, "/api/v1/profile/competencies/" + competency, "{\"level\":\"ADVANCED\"}"));
        Answer near = api.get(employee, NEAR);
        List<Double> shares = IntStream.range(0, near.at("/jobRoles").size())
                .mapToObj(i -> near.at("/jobRoles/" + i + "/share").asDouble())
                .toList();
        assertThat(near.texts("/jobRoles", "/role/id")).hasSizeBetween(1, 8).doesNotContain(OWN_ROLE);
        assertThat(shares).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        String first = near.at("/jobRoles/0/role/id").asString();
        assertThat(api.get(employee, ROLE + first).at("/share").asDouble()).isEqualTo(shares.getFirst());
    }

    @Test
    void knowsNoRoleThatIsNotThere() {
        assertThat(api.get(employee, ROLE + "gibt-es-nicht").status()).isEqualTo(404);
    }

    private void hold(String competency, String source, int daysOver) {
        administration.write(
                """
                MATCH (e:Employee {id: $id}), (c:Competency {id: $competency})
                CREATE (e)-[:HAS]->(:Assessment {id: $tenant + '-' + $competency, tenantId: $tenant, level: 'ADVANCED',
                  source: $source, assessedOn: date() - duration({days: $over + 100}),
                  validUntil: date() - duration({days: $over})})-[:OF]->(c)
                """,
                Map.of(
                        "id",
                        Objects.requireNonNull(employee.employee()).value(),
                        "competency",
                        competency,
                        "source",
                        source,
                        "over",
                        daysOver));
    }

    private static String at(Answer role, String competency, String path) {
        int index = role.texts("/requirements", "/competency/id").indexOf(competency);
        return role.at("/requirements/" + index + path).asString("");
    }
}
