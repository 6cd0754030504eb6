// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationTest
class LearningIT {
    private static final String LEARNING = "/api/v1/learning";

    private final Api api;
    private final TestAdministration own;
    private final SignedInAccount employee;
    private final String course;
    private final LocalDate today;

    LearningIT(@Autowired MockMvc mvc, @Autowired Driver driver, @Autowired Clock clock) {
        this.api = new Api(mvc);
        this.own = new TestAdministration(driver);
        this.employee = own.employee("sachbearbeitung-buergerbuero");
        this.course = own.course("Pässe prüfen", "deeskalation");
        this.today = LocalDate.now(clock);
    }

    @AfterEach
    void takeAway() {
        own.close();
    }

    @Test
    void notesTheFirstStartAndAnswersWithTheLink() {
        Answer start = start();
        assertThat(start.at("/startLink").asString()).isEqualTo("https://lernen.pruefstein.example");
        assertThat(start.at("/learning/courses/0/startedOn").asString()).isEqualTo(today.toString());
        own.write("MATCH (:Employee {tenantId: $tenant})-[s:STARTED]->() SET s.on = date('2026-01-02')", Map.of());
        assertThat(start().at("/learning/courses/0/startedOn").asString()).isEqualTo("2026-01-02");
    }

    @Test
    void refusesToStartWhatHasDatesHasEndedOrHasNoWebAddress() {
        set("c.startLink = 'javascript:alert(1)'");
        assertThat(start().at("/type").asString()).isEqualTo("/errors/no-start-link");
        set("c.state = 'ENDED'");
        assertThat(start().at("/type").asString()).isEqualTo("/errors/course-ended");
        set("c.selfPaced = false");
        Answer dated = start();
        assertThat(dated.status()).isEqualTo(409);
        assertThat(dated.at("/type").asString()).isEqualTo("/errors/course-has-dates");
        assertThat(api.get(employee, LEARNING).at("/courses").isEmpty()).isTrue();
    }

    @Test
    void notesACompletionAndTakesItBack() {
        assertThat(complete(today).at("/courses/0/statedOn").asString()).isEqualTo(today.toString());
        assertThat(complete(today.minusDays(3)).at("/courses/0/statedOn").asString())
                .isEqualTo(today.minusDays(3).toString());
        assertThat(completions()).isEqualTo(1);
        assertThat(undo().at("/courses").isEmpty()).isTrue();
        assertThat(undo().status()).as("a second time").isEqualTo(200);
    }

    @Test
    void leavesAloneWhatOthersRecorded() {
        own.write(
                "MATCH (e:Employee {id: $id}), (c:Course {id: $course}) CREATE (e)-[:COMPLETED {on: date('2025-05-05')}]->(c)",
                Map.of("id", id(), "course", course));
        complete(today);
        assertThat(undo().at("/courses/0/provenOn").asString()).isEqualTo("2025-05-05");
        assertThat(undo().at("/courses/0/statedOn").isNull()).isTrue();
        assertThat(completions()).isEqualTo(1);
    }

    @Test
    void refusesDaysThatCannotBe() {
        assertThat(complete(today.plusDays(1)).fields()).containsExactly("on");
        assertThat(complete(today.minusYears(50).minusDays(1)).fields()).containsExactly("on");
        assertThat(complete(today.minusYears(50)).status()).isEqualTo(200);
        assertThat(api.put(employee, path("completion"), "{\"on\":\"2026-02-31\"}")
                        .fields())
                .containsExactly("on");
        assertThat(api.put(employee, path("completion"), "{}").fields()).containsExactly("on");
    }

    @Test
    void refusesToFinishBeforeTheStart() {
        start();
        assertThat(complete(today.minusDays(1)).fields()).containsExactly("on");
        assertThat(completions()).isZero();
        assertThat(complete(today).status()).isEqualTo(200);
    }

    @Test
    void isProposedNoMoreOnceCompleted() throws InterruptedException {
        awaitCatalogue();
        complete(today);
        assertThat(page().at("/removedBy").asString()).isEqualTo("COMPLETED");
        undo();
        assertThat(page().at("/removedBy").isNull()).isTrue();
    }

    @Test
    void isOnesOwnAffair() {
        SignedInAccount colleague = own.employee("sachbearbeitung-buergerbuero");
        start();
        complete(today);
        assertThat(api.get(colleague, LEARNING).at("/courses").isEmpty()).isTrue();
    }

    /** The catalogue follows the graph within two seconds. */
    private void awaitCatalogue() throws InterruptedException {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (page().status() != 200) {
            assertThat(System.nanoTime()).as("The catalogue does not follow").isLessThan(deadline);
            Thread.sleep(100);
        }
    }

    private Answer page() {
        return api.get(employee, "/api/v1/courses/" + course);
    }

    private Answer start() {
        return api.post(employee, path("start"));
    }

    private Answer complete(LocalDate on) {
        return api.put(employee, path("completion"), "{\"on\":\"" + on + "\"}");
    }

    private Answer undo() {
        return api.delete(employee, path("completion"));
    }

    private String path(String last) {
        return "/api/v1/courses/" + course + "/" + last;
    }

    private void set(String assignment) {
        own.write("MATCH (c:Course {id: $id}) SET " + assignment, Map.of("id", course));
    }

    private long completions() {
        return own.count("MATCH (:Employee {tenantId: $tenant})-[r:COMPLETED]->() RETURN count(r)", Map.of());
    }

    private String id() {
        return Objects.requireNonNull(employee.employee()).value();
    }
}
