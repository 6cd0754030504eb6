// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Where and when the matches are: each number is that of the list it opens. */
@ApplicationTest
class SpreadIT {
    private static final String MATCHES = "/api/v1/matches";
    private static final YearMonth NEXT = YearMonth.now().plusMonths(1);

    private final Api api;
    private final TestAdministration administration;
    private final TestAdministration elsewhere;
    private final SignedInAccount employee;

    SpreadIT(@Autowired MockMvc mvc, @Autowired Driver driver) {
        this.api = new Api(mvc);
        this.administration = new TestAdministration(driver);
        this.elsewhere = new TestAdministration(driver);
        this.employee = administration.employee("sachbearbeitung-buergerbuero");
    }

    @AfterEach
    void takeAway() {
        administration.close();
        elsewhere.close();
    }

    @Test
    void everyPlaceOpensAsManyOffersAsItCounts() {
        Answer places = api.get(employee, MATCHES + "/places");
        assertThat(places.at("/total").asInt()).isEqualTo(total(""));
        assertThat(places.at("/online").asInt()).isEqualTo(total("?place=ONLINE"));
        assertThat(places.at("/places")).isNotEmpty();
        assertThat(places.at("/start/workplace").asBoolean()).isTrue();
        for (JsonNode spot : places.at("/places")) {
            String at = spot.at("/latitude").asDouble() + ","
                    + spot.at("/longitude").asDouble();
            assertThat(total("?at=" + at))
                    .as(spot.toString())
                    .isEqualTo(spot.at("/offers").asInt());
            assertThat(spot.at("/city").asString()).isNotBlank();
        }
    }

    @Test
    void everyDayOpensAsManyOffersAsItCounts() {
        Answer calendar = api.get(employee, MATCHES + "/calendar?shown=" + NEXT);
        assertThat(calendar.at("/total").asInt()).isEqualTo(total(""));
        assertThat(calendar.at("/anytime").asInt()).isEqualTo(total("?pace=SELF_PACED"));
        assertThat(calendar.at("/inMonth").asInt()).isEqualTo(total("?month=" + NEXT));
        for (JsonNode day : calendar.at("/days")) {
            assertThat(total("?startsOn=" + day.at("/day").asString()))
                    .isEqualTo(day.at("/offers").asInt());
        }
    }

    @Test
    void neitherPlaceNorDayTellsOfAnotherTenantsCourses() {
        course(administration, "50.125,8.875", "Eigenstadt");
        course(elsewhere, "51.125,9.875", "Zeisigstadt");
        SignedInAccount stranger = elsewhere.employee("sachbearbeitung-buergerbuero");
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(total("?at=50.125,8.875")).isEqualTo(1);
            assertThat(suggestions("Eigenst")).contains("Eigenstadt");
            assertThat(api.get(stranger, MATCHES + "/places").body()).contains("Zeisigstadt");
        });
        assertThat(total("?at=51.125,9.875")).isZero();
        assertThat(api.get(employee, MATCHES + "/places").body())
                .contains("Eigenstadt")
                .doesNotContain("Zeisig");
        assertThat(suggestions("Zeisigst")).doesNotContain("Zeisig");
        String shown = "/calendar?shown=" + NEXT + "&at=";
        assertThat(api.get(employee, MATCHES + shown + "50.125,8.875").at("/days"))
                .hasSize(1);
        assertThat(api.get(employee, MATCHES + shown + "51.125,9.875").at("/days"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/places?at=50",
                "/places?at=95,8",
                "/places?at=a,b",
                "/places?maxHours=-1",
                "/places?startsOn=morgen",
                "/places?shown=2027-01",
                "/calendar",
                "/calendar?shown=2027-13",
                "/calendar?shown=2027-01&shown=2027-02",
                "/places?from=2027-02-01&to=2027-01-01",
                "/calendar?shown=2027-01&jobRole=gibt-es-nicht"
            })
    void refusesWhatMakesNoSense(String path) {
        assertThat(api.get(employee, MATCHES + path).status()).as(path).isEqualTo(400);
    }

    private String suggestions(String text) {
        return api.get(employee, "/api/v1/suggestions?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .body();
    }

    private int total(String query) {
        return api.get(employee, MATCHES + query).at("/total").asInt();
    }

    private static void course(TestAdministration owner, String at, String city) {
        String id = owner.course("Kurs in " + city, "melderecht");
        String[] degrees = at.split(",", 2);
        owner.write(
                """
                MATCH (c:Course {id: $id, tenantId: $tenant})
                SET c.selfPaced = false, c.format = 'SEMINAR'
                CREATE (place:Place {id: 'place-' + $id, tenantId: $tenant, name: 'Haus', city: $city,
                        latitude: $latitude, longitude: $longitude})
                CREATE (c)-[:HAS_RUN]->(:CourseRun {id: 'run-' + $id, tenantId: $tenant, online: false, seatsTaken: 0,
                        start: $start, end: $start + duration({hours: 4}), state: 'OPEN'})-[:AT]->(place)
                """,
                Map.of(
                        "id",
                        id,
                        "city",
                        city,
                        "latitude",
                        Double.valueOf(degrees[0]),
                        "longitude",
                        Double.valueOf(degrees[1]),
                        "start",
                        NEXT.atDay(10).atTime(9, 0)));
    }
}
