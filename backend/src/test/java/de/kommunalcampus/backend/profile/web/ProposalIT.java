// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationTest
class ProposalIT {
    private static final String ROLE = "sachbearbeitung-buergerbuero";
    private static final String OTHER_ROLE = "standesbeamte";
    private static final String CONFIRM = "{\"decision\":\"CONFIRM\",\"reason\":null}";

    private final Api api;
    private final TestAdministration administration;
    private final TestAdministration elsewhere;
    private final SignedInAccount employee;
    private final SignedInAccount hr;

    ProposalIT(@Autowired MockMvc mvc, @Autowired Driver driver) {
        this.api = new Api(mvc);
        this.administration = new TestAdministration(driver);
        this.elsewhere = new TestAdministration(driver);
        this.employee = administration.employee(ROLE);
        this.hr = administration.employee(ROLE, PermissionRole.EMPLOYEE, PermissionRole.HR);
    }

    @AfterEach
    void takeAway() {
        administration.close();
        elsewhere.close();
    }

    private String propose(SignedInAccount account, String kind, String target) {
        Answer answer = api.post(
                account, "/api/v1/profile/proposals", "{\"kind\":\"%s\",\"target\":\"%s\"}".formatted(kind, target));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.at("/proposals/0/id").asString();
    }

    private Answer decide(SignedInAccount account, String id, String decision) {
        return api.put(account, "/api/v1/proposals/" + id + "/decision", decision);
    }

    private String role() {
        return api.get(employee, "/api/v1/profile").at("/jobRoles").toString();
    }

    @Test
    void changesNothingBeforeHrConfirms() {
        String before = role();
        String id = propose(employee, "JOB_ROLE", OTHER_ROLE);
        assertThat(role()).isEqualTo(before);
        Answer list = api.get(hr, "/api/v1/proposals");
        assertThat(list.at("/proposals/0/target/id").asString()).isEqualTo(OTHER_ROLE);
        assertThat(list.at("/proposals/0/current/0/id").asString()).isEqualTo(ROLE);
        assertThat(decide(hr, id, CONFIRM).status()).isEqualTo(200);
        assertThat(role()).contains(OTHER_ROLE).doesNotContain(ROLE);
        assertThat(api.get(employee, "/api/v1/onboarding")
                        .at("/proposals/0/state")
                        .asString())
                .isEqualTo("CONFIRMED");
    }

    @Test
    void movesToAnotherUnit() {
        String id = propose(employee, "ORG_UNIT", administration.tenant().value());
        assertThat(decide(hr, id, CONFIRM).status()).isEqualTo(200);
        assertThat(api.get(employee, "/api/v1/profile").at("/unit/name").asString())
                .isEqualTo("Stadt Prüfstein");
    }

    @Test
    void aRefusalNeedsAWordAndChangesNothing() {
        String before = role();
        String id = propose(employee, "JOB_ROLE", OTHER_ROLE);
        assertThat(decide(hr, id, "{\"decision\":\"DECLINE\",\"reason\":\" \"}").status())
                .isEqualTo(400);
        assertThat(decide(hr, id, "{\"decision\":\"DECLINE\",\"reason\":\"Ab Januar.\"}")
                        .status())
                .isEqualTo(200);
        assertThat(role()).isEqualTo(before);
        assertThat(api.get(employee, "/api/v1/onboarding")
                        .at("/proposals/0/reason")
                        .asString())
                .isEqualTo("Ab Januar.");
    }

    @Test
    void ofTwoWhoDecideAtOnceOneIsToldSo() throws Exception {
        SignedInAccount second = administration.employee(ROLE, PermissionRole.HR);
        String id = propose(employee, "JOB_ROLE", OTHER_ROLE);
        List<Callable<Integer>> decisions = List.of(
                () -> decide(hr, id, CONFIRM).status(),
                () -> decide(second, id, CONFIRM).status());
        try (ExecutorService desks = Executors.newFixedThreadPool(2)) {
            List<Integer> answers = new java.util.ArrayList<>();
            for (Future<Integer> answer : desks.invokeAll(decisions)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(200, 409);
        }
        assertThat(api.get(employee, "/api/v1/profile").at("/jobRoles").size()).isEqualTo(1);
    }

    @Test
    void isWithdrawnWhileOpenOnly() {
        String id = propose(employee, "JOB_ROLE", OTHER_ROLE);
        assertThat(api.delete(hr, "/api/v1/profile/proposals/" + id).status()).isEqualTo(404);
        assertThat(api.delete(employee, "/api/v1/profile/proposals/" + id).at("/proposals"))
                .isEmpty();
        String next = propose(employee, "JOB_ROLE", OTHER_ROLE);
        decide(hr, next, CONFIRM);
        assertThat(api.delete(employee, "/api/v1/profile/proposals/" + next).status())
                .isEqualTo(409);
    }

    @Test
    void aDecisionIsShownUntilThePersonHasSeenIt() {
        String id = propose(employee, "JOB_ROLE", OTHER_ROLE);
        String seen = "/api/v1/profile/proposals/" + id + "/seen";
        api.put(employee, seen, "");
        decide(hr, id, "{\"decision\":\"DECLINE\",\"reason\":\"Ab Januar.\"}");
        assertThat(api.get(employee, "/api/v1/onboarding")
                        .at("/proposals/0/seen")
                        .asBoolean())
                .as("what was seen while it was open is not the decision")
                .isFalse();
        assertThat(api.put(hr, seen, "").status()).isEqualTo(404);
        assertThat(api.put(employee, seen, "").at("/proposals/0/seen").asBoolean())
                .isTrue();
        assertThat(api.get(hr, "/api/v1/proposals").at("/proposals/0/reason").asString())
                .as("HR keeps it")
                .isEqualTo("Ab Januar.");
    }

    @Test
    void aSecondThoughtReplacesTheFirst() {
        propose(employee, "JOB_ROLE", OTHER_ROLE);
        propose(employee, "JOB_ROLE", "sachbearbeitung-gewerbe");
        assertThat(api.get(hr, "/api/v1/proposals").at("/proposals").size()).isEqualTo(1);
    }

    @Test
    void nobodyDecidesAboutOneself() {
        String id = propose(hr, "JOB_ROLE", OTHER_ROLE);
        assertThat(decide(hr, id, CONFIRM).status()).isEqualTo(409);
    }

    @Test
    void otherAdministrationsSeeAndDecideNothing() {
        SignedInAccount stranger = elsewhere.employee(ROLE, PermissionRole.HR);
        String id = propose(employee, "JOB_ROLE", OTHER_ROLE);
        assertThat(api.get(stranger, "/api/v1/proposals").at("/proposals")).isEmpty();
        assertThat(decide(stranger, id, CONFIRM).status()).isEqualTo(404);
        Answer foreignUnit = api.post(
                employee,
                "/api/v1/profile/proposals",
                "{\"kind\":\"ORG_UNIT\",\"target\":\"%s\"}"
                        .formatted(elsewhere.tenant().value()));
        assertThat(foreignUnit.status()).isEqualTo(404);
    }
}
