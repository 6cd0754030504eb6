// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

@ApplicationTest
class OwnWorkIT {
    private static final String TASKS = "/api/v1/profile/tasks";
    private static final String ROLE = "sachbearbeitung-buergerbuero";
    private static final String OUTSIDE_THE_ROLE = "trauungen-durchfuehren";

    private final Api api;
    private final TestAdministration administration;
    private final SignedInAccount employee;

    OwnWorkIT(@Autowired MockMvc mvc, @Autowired Driver driver) {
        this.api = new Api(mvc);
        this.administration = new TestAdministration(driver);
        this.employee = administration.employee(ROLE);
    }

    @AfterEach
    void takeAway() {
        administration.close();
    }

    private static String stating(String task, String confidence) {
        return "{\"stated\":[{\"id\":\"%s\",\"confidence\":\"%s\"}],\"dropped\":[]}".formatted(task, confidence);
    }

    private static List<String> ids(JsonNode list, String path) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(node -> node.at(path).asString())
                .toList();
    }

    private List<JsonNode> estimated() {
        return StreamSupport.stream(
                        api.get(employee, "/api/v1/profile").at("/competencies").spliterator(), false)
                .filter(competency -> competency.at("/estimated").asBoolean())
                .toList();
    }

    private List<String> needed() {
        return ids(api.get(employee, "/api/v1/matches?limit=1").at("/need"), "/competency/id");
    }

    @Test
    void aStatedTaskIsKeptAndNeeded() {
        List<String> before = needed();
        Answer answer = api.patch(employee, TASKS, stating(OUTSIDE_THE_ROLE, "NEW"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/ownTasks/0/task/id").asString()).isEqualTo(OUTSIDE_THE_ROLE);
        assertThat(needed()).containsAll(before).hasSizeGreaterThan(before.size());
    }

    @Test
    void sureInATaskIsAnEstimateThatNobodyStored() {
        api.patch(employee, TASKS, stating(OUTSIDE_THE_ROLE, "CONFIDENT"));
        assertThat(estimated()).isNotEmpty().allSatisfy(competency -> {
            assertThat(competency.at("/ownTasks/0/id").asString()).isEqualTo(OUTSIDE_THE_ROLE);
            assertThat(competency.at("/held").asString())
                    .isEqualTo(competency.at("/required").asString());
            assertThat(competency.at("/history")).isEmpty();
        });
        assertThat(administration.count("MATCH (a:Assessment {tenantId: $tenant}) RETURN count(a)", Map.of()))
                .isZero();
    }

    @Test
    void theMatcherCountsTheSameLevelsAsTheProfile() {
        api.patch(employee, TASKS, stating(OUTSIDE_THE_ROLE, "UNSURE"));
        Map<String, String> shown = new java.util.HashMap<>();
        estimated()
                .forEach(one -> shown.put(
                        one.at("/competency/id").asString(), one.at("/held").asString()));
        JsonNode need = api.get(employee, "/api/v1/matches?limit=1").at("/need");
        List<String> compared = new ArrayList<>();
        need.forEach(item -> {
            String id = item.at("/competency/id").asString();
            if (shown.containsKey(id)) {
                assertThat(item.at("/from").asString()).as(id).isEqualTo(shown.get(id));
                compared.add(id);
            }
        });
        assertThat(compared).isNotEmpty();
    }

    @Test
    void anOwnWordOnTheLevelReplacesTheEstimate() {
        api.patch(employee, TASKS, stating(OUTSIDE_THE_ROLE, "CONFIDENT"));
        String id = estimated().getFirst().at("/competency/id").asString();
        Answer none = api.put(employee, "/api/v1/profile/competencies/" + id, "{\"level\":null}");
        assertThat(none.at("/held").isNull()).isTrue();
        assertThat(none.at("/estimated").asBoolean()).isFalse();
        assertThat(needed()).contains(id);
    }

    @Test
    void whatIsSetAsideIsNeededNoMoreUntilTakenBack() {
        api.patch(employee, TASKS, stating(OUTSIDE_THE_ROLE, "NEW"));
        String direct = api.get(employee, "/api/v1/profile")
                .at("/competencies")
                .valueStream()
                .filter(one -> ids(one.at("/requiredBy"), "/id").equals(List.of(OUTSIDE_THE_ROLE)))
                .map(one -> one.at("/competency/id").asString())
                .findFirst()
                .orElseThrow();
        Answer aside = api.put(employee, "/api/v1/profile/set-aside/" + direct, "{}");
        assertThat(aside.status()).isEqualTo(200);
        assertThat(aside.body()).contains("\"setAside\":true");
        JsonNode need = api.get(employee, "/api/v1/matches?limit=1").at("/need");
        need.forEach(item -> {
            if (item.at("/competency/id").asString().equals(direct)) {
                assertThat(ids(item.at("/origins"), "/kind")).containsOnly("RELATED");
            }
        });
        assertThat(api.delete(employee, "/api/v1/profile/set-aside/" + direct).body())
                .doesNotContain("\"setAside\":true");
        assertThat(needed()).contains(direct);
    }

    @Test
    void twoPagesAtOnceLoseNothing() throws Exception {
        List<String> tasks = List.of(
                "meldevorgaenge-bearbeiten",
                "ausweise-und-paesse-ausstellen",
                "trauungen-durchfuehren",
                "einbuergerungen-bearbeiten",
                "personenstand-beurkunden",
                "aufenthaltstitel-erteilen");
        try (ExecutorService pages = Executors.newFixedThreadPool(6)) {
            List<Callable<Integer>> writes = tasks.stream()
                    .<Callable<Integer>>map(task -> () ->
                            api.patch(employee, TASKS, stating(task, "UNSURE")).status())
                    .toList();
            for (Future<Integer> write : pages.invokeAll(writes)) {
                assertThat(write.get()).isEqualTo(200);
            }
        }
        assertThat(ids(api.get(employee, "/api/v1/profile").at("/ownTasks"), "/task/id"))
                .containsExactlyInAnyOrderElementsOf(tasks);
    }

    @Test
    void sayingItTwiceIsTheSame() {
        api.patch(employee, TASKS, stating(OUTSIDE_THE_ROLE, "NEW"));
        Answer twice = api.patch(employee, TASKS, stating(OUTSIDE_THE_ROLE, "UNSURE"));
        assertThat(twice.at("/ownTasks").size()).isEqualTo(1);
        assertThat(twice.at("/ownTasks/0/confidence").asString()).isEqualTo("UNSURE");
        String dropping = "{\"stated\":[],\"dropped\":[\"%s\"]}".formatted(OUTSIDE_THE_ROLE);
        assertThat(api.patch(employee, TASKS, dropping).at("/ownTasks")).isEmpty();
        assertThat(api.patch(employee, TASKS, dropping).status()).isEqualTo(200);
    }

    @Test
    void takesNoTaskThatItDoesNotKnow() {
        Answer unknown = api.patch(employee, TASKS, stating("gibt-es-nicht", "NEW"));
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.at("/fields/0/field").asString()).isEqualTo("stated");
        administration.write(
                "CREATE (:Task {id: $tenant + '-elsewhere', tenantId: $tenant + '-other', label: 'Fremd'})", Map.of());
        Answer foreign =
                api.patch(employee, TASKS, stating(administration.tenant().value() + "-elsewhere", "NEW"));
        assertThat(foreign.body().replace(administration.tenant().value() + "-elsewhere", "gibt-es-nicht"))
                .isEqualTo(unknown.body());
        administration.write("MATCH (t:Task {tenantId: $tenant + '-other'}) DELETE t", Map.of());
    }

    @Test
    void takesNoMoreThanFifty() {
        administration.write("""
                UNWIND range(1, 60) AS i
                CREATE (:Task {id: $tenant + '-t' + i, tenantId: $tenant, label: 'Aufgabe ' + i})
                """, Map.of());
        assertThat(stateRange(1, 50).status()).isEqualTo(200);
        Answer more = stateRange(51, 60);
        assertThat(more.status()).isEqualTo(400);
        assertThat(more.at("/fields/0/field").asString()).isEqualTo("stated");
        assertThat(api.get(employee, "/api/v1/profile").at("/ownTasks").size()).isEqualTo(50);
    }

    private Answer stateRange(int first, int last) {
        String stated = IntStream.rangeClosed(first, last)
                .mapToObj(i -> "{\"id\":\"%s-t%d\",\"confidence\":\"NEW\"}"
                        .formatted(administration.tenant().value(), i))
                .collect(java.util.stream.Collectors.joining(","));
        return api.patch(employee, TASKS, "{\"stated\":[" + stated + "],\"dropped\":[]}");
    }

    @Test
    void isOnesOwnAffair() {
        SignedInAccount colleague = administration.employee(ROLE);
        api.patch(employee, TASKS, stating(OUTSIDE_THE_ROLE, "NEW"));
        assertThat(api.get(colleague, "/api/v1/profile").at("/ownTasks")).isEmpty();
    }

    @Test
    void proposesTheTasksOfTheRoleAndTheUnitAndCountsNobodyWhoCouldBeTold() {
        administration.employee("standesbeamte");
        JsonNode few = api.get(employee, "/api/v1/onboarding").at("/candidates");
        assertThat(few.at("/0/ofOwnRole").asBoolean()).isTrue();
        assertThat(few.valueStream().allMatch(one -> one.at("/colleagues").isNull()))
                .isTrue();
        administration.employee(ROLE);
        administration.employee(ROLE);
        administration.employee(ROLE);
        assertThat(api.get(employee, "/api/v1/onboarding")
                        .at("/candidates/0/colleagues")
                        .asInt())
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void knowsWhereToGoOn() {
        assertThat(api.get(employee, "/api/v1/onboarding").at("/step").isNull()).isTrue();
        api.put(employee, "/api/v1/onboarding", "{\"step\":\"CONFIDENCE\"}");
        assertThat(api.get(employee, "/api/v1/onboarding").at("/step").asString())
                .isEqualTo("CONFIDENCE");
        assertThat(api.put(employee, "/api/v1/onboarding", "{\"step\":\"MITTE\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void readsOwnWordsAndKeepsNothing() {
        String text = "Ich stelle Ausweise aus, nehme Anmeldungen entgegen und muss mich in die E-Akte einarbeiten";
        Answer found = api.post(employee, "/api/v1/profile/own-words", "{\"text\":\"%s\"}".formatted(text));
        assertThat(found.status()).isEqualTo(200);
        assertThat(ids(found.at("/tasks"), "/ref/id"))
                .contains(
                        "ausweise-und-paesse-ausstellen",
                        "meldevorgaenge-bearbeiten",
                        "vorgaenge-elektronisch-fuehren");
        assertThat(api.get(employee, "/api/v1/profile").at("/ownTasks")).isEmpty();
    }

    @Test
    void refusesAPastedPage() {
        Answer answer =
                api.post(employee, "/api/v1/profile/own-words", "{\"text\":\"%s\"}".formatted("x".repeat(50_000)));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/fields/0/field").asString()).isEqualTo("text");
        assertThat(api.post(employee, "/api/v1/profile/own-words", "{\"text\":\"%s\"}".formatted("Akte. ".repeat(833)))
                        .status())
                .isEqualTo(200);
    }

    /** Many small offices give one person all the work. */
    @Test
    void servesSomebodyWithFortyJobRoles() {
        administration.write(
                """
                MATCH (e:Employee {id: $id}) MATCH (r:JobRole {tenantId: 'shared'})-[:PERFORMS]->(:Task)
                WITH DISTINCT e, r ORDER BY r.id LIMIT 40
                MERGE (e)-[w:WORKS_AS]->(r) SET w.share = 0.025
                """, Map.of("id", Objects.requireNonNull(employee.employee()).value()));
        Answer profile = api.get(employee, "/api/v1/profile");
        assertThat(profile.status()).isEqualTo(200);
        assertThat(profile.at("/jobRoles").size()).isGreaterThanOrEqualTo(40);
        Answer onboarding = api.get(employee, "/api/v1/onboarding");
        assertThat(onboarding.at("/candidates").size()).isEqualTo(40);
        assertThat(onboarding.at("/candidates/0/ofOwnRole").asBoolean()).isTrue();
        Answer matches = api.get(employee, "/api/v1/matches?limit=3");
        assertThat(matches.status()).isEqualTo(200);
        assertThat(matches.at("/need").size()).isGreaterThan(20);
        assertThat(matches.at("/hits").size()).isEqualTo(3);
    }

    @Test
    void servesSomebodyWithoutAJobRole() {
        administration.write(
                "MATCH (e:Employee {id: $id})-[w:WORKS_AS]->() DELETE w",
                Map.of("id", Objects.requireNonNull(employee.employee()).value()));
        assertThat(api.get(employee, "/api/v1/profile").at("/jobRoles")).isEmpty();
        assertThat(api.get(employee, "/api/v1/onboarding").status()).isEqualTo(200);
        assertThat(api.get(employee, "/api/v1/matches?limit=3").status()).isEqualTo(200);
    }
}
