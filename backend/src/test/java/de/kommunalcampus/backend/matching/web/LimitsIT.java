// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** What a person and the budget of the unit rule out, from the graph to the answer. */
@ApplicationTest
class LimitsIT {
    private static final String SEMINAR = "/api/v1/courses/melderecht-grundlagen";
    private static final String TWO_DAYS_AND_340_EUROS = "a seminar of two days for 340 euros";

    private final Api api;
    private final TestAdministration administration;
    private final SignedInAccount employee;

    LimitsIT(@Autowired MockMvc mvc, @Autowired Driver driver) {
        this.api = new Api(mvc);
        this.administration = new TestAdministration(driver);
        this.employee = administration.employee("sachbearbeitung-buergerbuero");
    }

    @AfterEach
    void takeAway() {
        administration.close();
    }

    @Test
    void aWishRanksAndALimitRemoves() {
        assertThat(arrange("1", "[]").status()).isEqualTo(200);
        assertThat(removedBy(SEMINAR)).as(TWO_DAYS_AND_340_EUROS).isEmpty();
        arrange("1", "[\"DAYS_ABSENT\"]");
        assertThat(removedBy(SEMINAR)).isEqualTo("OUTSIDE_LIMITS");
        assertThat(removedRules("?text=Melderecht")).contains("OUTSIDE_LIMITS");
        arrange("2", "[\"DAYS_ABSENT\"]");
        assertThat(removedBy(SEMINAR)).isEmpty();
    }

    @Test
    void theUnitsBudgetRemovesWhatIsDearer() {
        budget(administration.tenant().value() + "-33", 339.99);
        awaitRemovedBy("OVER_BUDGET");
        assertThat(removedRules("?text=Melderecht")).contains("OVER_BUDGET");
        budget(administration.tenant().value() + "-33", 340);
        awaitRemovedBy("");
    }

    @Test
    void theNearestBudgetUpwardsCounts() {
        budget(administration.tenant().value(), 100);
        awaitRemovedBy("OVER_BUDGET");
        budget(administration.tenant().value() + "-33", 1000);
        awaitRemovedBy("");
    }

    @Test
    void nobodyReadsTheBudgetInAProfileOrAUnit() {
        budget(administration.tenant().value() + "-33", 4711);
        assertThat(api.get(employee, "/api/v1/profile").body()).doesNotContain("4711");
        assertThat(api.get(employee, "/api/v1/units").body()).doesNotContain("4711");
    }

    @Test
    void aFullCourseSaysWhetherOneCanQueue() {
        assertThat(removedBy("/api/v1/courses/motorsaege-grundlehrgang")).isEqualTo("FULL_WITH_WAITING_LIST");
        JsonNode runs =
                api.get(employee, "/api/v1/courses/motorsaege-grundlehrgang").at("/runs");
        assertThat(runs).isNotEmpty().allMatch(run -> run.at("/waitingList").asBoolean());
        assertThat(api.get(employee, SEMINAR).at("/runs"))
                .isNotEmpty()
                .noneMatch(run -> run.at("/waitingList").asBoolean());
    }

    private Answer arrange(String days, String firm) {
        return api.put(employee, "/api/v1/profile/constraints", """
                {"weekdaysFree":[],"timesOfDay":[],"maxDaysAbsent":%s,"maxDistanceKm":null,"formats":[],"languages":[],
                 "firm":%s}
                """.formatted(days, firm));
    }

    private void budget(String unit, double euros) {
        administration.write(
                "MATCH (u:OrgUnit {id: $unit, tenantId: $tenant}) SET u.budgetPerPerson = $euros",
                Map.of("unit", unit, "euros", euros));
    }

    /** A change of the graph by another route takes a moment until it is seen. */
    private void awaitRemovedBy(String rule) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(removedBy(SEMINAR))
                        .as(TWO_DAYS_AND_340_EUROS)
                        .isEqualTo(rule));
    }

    private String removedBy(String course) {
        JsonNode rule = api.get(employee, course).at("/removedBy");
        return rule.isNull() ? "" : rule.asString();
    }

    private List<String> removedRules(String query) {
        return api.get(employee, "/api/v1/matches" + query).texts("/removed", "/rule");
    }
}
