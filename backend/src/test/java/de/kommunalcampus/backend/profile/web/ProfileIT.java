// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
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
import tools.jackson.databind.JsonNode;

@ApplicationTest
class ProfileIT {
    private static final String DE_ESCALATION = "/api/v1/profile/competencies/deeskalation";
    private static final String GOALS = "/api/v1/profile/goals";

    private final Api api;
    private final Driver driver;
    private final TestAdministration administration;
    private final SignedInAccount employee;

    ProfileIT(@Autowired MockMvc mvc, @Autowired Driver driver) {
        this.api = new Api(mvc);
        this.driver = driver;
        this.administration = new TestAdministration(driver);
        this.employee = administration.employee("sachbearbeitung-buergerbuero");
    }

    @AfterEach
    void takeAway() {
        administration.close();
    }

    @Test
    void showsWhatRoleAndTasksRequire() {
        Answer profile = api.get(employee, "/api/v1/profile");
        assertThat(profile.status()).isEqualTo(200);
        assertThat(profile.texts("/jobRoles", "/role/id")).containsExactly("sachbearbeitung-buergerbuero");
        assertThat(profile.texts("/tasks", "/id")).contains("meldevorgaenge-bearbeiten");
        JsonNode registration = competency(profile, "melderecht");
        assertThat(registration.at("/required").asString()).isEqualTo("ADVANCED");
        assertThat(registration.at("/held").isNull()).isTrue();
        assertThat(registration.at("/levelDescriptions")).hasSize(4);
        assertThat(registration.at("/requiredBy").isEmpty()).isFalse();
    }

    /** As everybody comes out of a staff file whose jobs are not assigned yet. */
    @Test
    void showsSomebodyOfWhomNothingIsKnownYet() {
        administration.write("MATCH (:Employee {tenantId: $tenant})-[r:WORKS_AS]->() DELETE r", Map.of());
        Answer profile = api.get(employee, "/api/v1/profile");
        assertThat(profile.status()).isEqualTo(200);
        assertThat(profile.at("/competencies").isEmpty()).isTrue();
        assertThat(profile.at("/jobRoles").isEmpty()).isTrue();
        assertThat(profile.at("/unit/id").asString()).isNotBlank();
    }

    @Test
    void addsAnAssessmentAndKeepsTheOlderOnes() {
        put(DE_ESCALATION, "{\"level\":\"EXPERT\"}");
        Answer second = put(DE_ESCALATION, "{\"level\":\"BASIC\"}");
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.at("/held").asString()).isEqualTo("BASIC");
        assertThat(second.at("/best").asString()).isEqualTo("EXPERT");
        assertThat(second.at("/source").asString()).isEqualTo("SELF");
        assertThat(second.texts("/history", "/level")).containsExactly("BASIC", "EXPERT");
    }

    @Test
    void nullSaysThatItIsNotHeld() {
        put(DE_ESCALATION, "{\"level\":\"EXPERT\"}");
        Answer none = put(DE_ESCALATION, "{\"level\":null}");
        assertThat(none.at("/held").isNull()).isTrue();
        assertThat(none.at("/history")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"level":7}                       | level
            {"level":"SEVEN"}                 | level
            {"level":""}                      | level
            {"level":"basic"}                 | level
            {}                                | level
            {"level":"BASIC","employeeId":"x"}| employeeId
            """)
    void refusesWhatIsNoLevel(String json, String field) {
        Answer answer = put(DE_ESCALATION, json);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.fields()).containsExactly(field);
        assertThat(assessments()).isZero();
    }

    @Test
    void aCompetencyOfAnotherAdministrationIsLikeNone() {
        try (TestAdministration other = new TestAdministration(driver)) {
            other.write("CREATE (:Competency {id: $tenant + '-secret', tenantId: $tenant, label: 'Geheim'})", Map.of());
            String foreign = "/api/v1/profile/competencies/" + other.tenant().value() + "-secret";
            Answer answer = put(foreign, "{\"level\":\"BASIC\"}");
            Answer missing = put("/api/v1/profile/competencies/missing", "{\"level\":\"BASIC\"}");
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.at("/type")).isEqualTo(missing.at("/type"));
            assertThat(assessments())
                    .as("an assessment of nothing stays behind")
                    .isZero();
        }
    }

    @Test
    void ofManyAtOnceAllAreKeptAndTheNewestCounts() throws Exception {
        List<String> levels = List.of("BASIC", "INTERMEDIATE", "ADVANCED", "EXPERT");
        try (ExecutorService tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Answer>> saves = IntStream.range(0, 16)
                    .<Callable<Answer>>mapToObj(i ->
                            () -> put(DE_ESCALATION, "{\"level\":\"%s\"}".formatted(levels.get(i % 4))))
                    .toList();
            for (Future<Answer> save : tabs.invokeAll(saves)) {
                assertThat(save.get().status()).isEqualTo(200);
            }
        }
        JsonNode competency = competency(api.get(employee, "/api/v1/profile"), "deeskalation");
        assertThat(competency.at("/history")).hasSize(16);
        assertThat(competency.at("/held")).isEqualTo(competency.at("/history/0/level"));
    }

    /** Two pages open at once, and none undoes what the other kept. */
    @Test
    void ofManyChangesOfGoalsAtOnceNoneIsLost() throws Exception {
        List<String> ids = List.of("deeskalation", "leichte-sprache", "melderecht", "datenschutz-grundlagen");
        aimAt("{\"id\":\"vergaberecht\"}", "");
        try (ExecutorService tabs = Executors.newFixedThreadPool(8)) {
            List<Callable<Answer>> saves = IntStream.range(0, 40)
                    .<Callable<Answer>>mapToObj(i -> () ->
                            i % 5 == 4 ? drop("vergaberecht") : aimAt("{\"id\":\"%s\"}".formatted(ids.get(i % 5)), ""))
                    .toList();
            for (Future<Answer> save : tabs.invokeAll(saves)) {
                assertThat(save.get().status()).isEqualTo(200);
            }
        }
        assertThat(api.get(employee, "/api/v1/profile").texts("/goals", "/ref/id"))
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void changesTheGoalsThatAreNamedAndTheirDaysAndNoOther() {
        administration.write("""
                MATCH (e:Employee {id: $id}), (c:Competency {id: 'deeskalation'}), (d:Competency {id: 'melderecht'}),
                  (l:Competency {id: 'leichte-sprache'})
                CREATE (e)-[:AIMS_AT {by: date('2027-03-31')}]->(c), (e)-[:AIMS_AT {by: date('2027-03-31')}]->(d),
                  (e)-[:AIMS_AT]->(l)
                """, Map.of("id", id()));
        Answer answer = aimAt("{\"id\":\"melderecht\"}", "{\"id\":\"leitung-buergerbuero\",\"by\":\"2028-12-31\"}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(goals(answer))
                .isEqualTo(goals(api.get(employee, "/api/v1/profile")))
                .isEqualTo(Map.of(
                        "deeskalation", "2027-03-31",
                        "melderecht", "",
                        "leichte-sprache", "",
                        "leitung-buergerbuero", "2028-12-31"));
        assertThat(goals(drop("leichte-sprache")))
                .doesNotContainKey("leichte-sprache")
                .hasSize(3);
    }

    @Test
    void refusesToSetAndDropTheSame() {
        assertThat(patchGoals("{\"competencies\":[{\"id\":\"melderecht\"}],\"jobRoles\":[],"
                                + "\"droppedCompetencies\":[\"melderecht\"],\"droppedJobRoles\":[]}")
                        .fields())
                .containsExactly("droppedCompetencies");
    }

    private Answer aimAt(String competencies, String jobRoles) {
        return set("{\"competencies\":[%s],\"jobRoles\":[%s]}".formatted(competencies, jobRoles));
    }

    /** Sets these goals and drops none. */
    private Answer set(String json) {
        return patchGoals(json.substring(0, json.length() - 1) + ",\"droppedCompetencies\":[],\"droppedJobRoles\":[]}");
    }

    private Answer drop(String competency) {
        return patchGoals(
                "{\"competencies\":[],\"jobRoles\":[],\"droppedCompetencies\":[\"%s\"],\"droppedJobRoles\":[]}"
                        .formatted(competency));
    }

    private Answer patchGoals(String json) {
        return api.patch(employee, GOALS, json);
    }

    private static Map<String, String> goals(Answer profile) {
        Map<String, String> days = new HashMap<>();
        for (JsonNode goal : profile.at("/goals")) {
            days.put(goal.at("/ref/id").asString(), goal.at("/by").asString(""));
        }
        return days;
    }

    /** Urgent is what is to be reached soon: the day must count in what the person needs. */
    @Test
    void aGoalWeighsMoreAsItsDayComes() {
        double far = weight("leichte-sprache", "\"2099-12-31\"");
        double undated = weight("leichte-sprache", "null");
        double soon = weight("leichte-sprache", "\"2020-01-01\"");
        assertThat(soon).isGreaterThan(undated);
        assertThat(far).isEqualTo(undated);
    }

    private double weight(String goal, String day) {
        set("{\"competencies\":[{\"id\":\"%s\",\"by\":%s}],\"jobRoles\":[]}".formatted(goal, day));
        for (JsonNode item : api.get(employee, "/api/v1/matches?limit=1").at("/need")) {
            if (item.at("/competency/id").asString().equals(goal)) {
                return item.at("/weight").asDouble();
            }
        }
        throw new AssertionError("Nothing is needed for " + goal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"competencies":[{"id":"deeskalation","by":"2027-02-31"}],"jobRoles":[]}          | competencies.[0].by
            {"competencies":[{"id":" "}],"jobRoles":[]}                                       | competencies[0].id
            {"competencies":[{"by":"2027-02-28"}],"jobRoles":[]}                              | competencies[0].id
            {"competencies":[{"id":"deeskalation"},{"id":"deeskalation"}],"jobRoles":[]}      | competencies
            {"competencies":["deeskalation"],"jobRoles":[]}                                   | competencies.[0]
            """)
    void refusesGoalsThatCannotBeMeant(String json, String field) {
        Answer answer = set(json);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.fields()).containsExactly(field);
    }

    @Test
    void anUnknownGoalChangesNothing() {
        set("{\"competencies\":[{\"id\":\"deeskalation\"}],\"jobRoles\":[]}");
        Answer answer = set("{\"competencies\":[],\"jobRoles\":[{\"id\":\"nobody\"}]}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.fields()).containsExactly("jobRoles");
        assertThat(api.get(employee, "/api/v1/profile").texts("/goals", "/ref/id"))
                .containsExactly("deeskalation");
    }

    @Test
    void goalsMustBeNamedAndFew() {
        assertThat(set("{\"competencies\":[]}").fields()).containsExactly("jobRoles");
        String many = String.join(
                ",",
                IntStream.range(0, 51).mapToObj("{\"id\":\"c%d\"}"::formatted).toList());
        assertThat(set("{\"competencies\":[" + many + "],\"jobRoles\":[]}").fields())
                .containsExactly("competencies");
    }

    private Answer put(String path, String json) {
        return api.put(employee, path, json);
    }

    private long assessments() {
        return count("MATCH (a:Assessment {tenantId: $tenant}) RETURN count(a)");
    }

    private long count(String cypher) {
        return administration.count(cypher, Map.of("id", id()));
    }

    private String id() {
        EmployeeId id = Objects.requireNonNull(employee.employee());
        return id.value();
    }

    private static JsonNode competency(Answer profile, String id) {
        for (JsonNode competency : profile.at("/competencies")) {
            if (competency.at("/competency/id").asString().equals(id)) {
                return competency;
            }
        }
        throw new AssertionError("The profile lacks " + id);
    }
}
