// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

@ApplicationTest
class MatchesIT {
    private static final String MATCHES = "/api/v1/matches";

    private final Api api;
    private final Driver driver;
    private final TestAdministration administration;
    private final SignedInAccount employee;

    MatchesIT(@Autowired MockMvc mvc, @Autowired Driver driver) {
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
    void everyScoreIsTheSumOfItsFactors() {
        for (JsonNode hit : matches("?limit=100").at("/hits")) {
            double sum = 0;
            for (JsonNode factor : hit.at("/factors")) {
                sum += factor.at("/contribution").asDouble();
            }
            assertThat(hit.at("/score").asDouble())
                    .as(hit.at("/course/id").asString())
                    .isEqualTo(sum);
        }
    }

    @Test
    void sameRequestGetsTheSameAnswer() {
        assertThat(matches("?text=Ausweis&limit=50").body())
                .isEqualTo(matches("?text=Ausweis&limit=50").body());
    }

    @Test
    void aLevelChangesTheMatchesAtOnce() {
        Answer before = matches("?limit=100");
        assertThat(before.texts("/need", "/competency/id")).contains("deeskalation");
        api.put(employee, "/api/v1/profile/competencies/deeskalation", "{\"level\":\"EXPERT\"}");
        Answer after = matches("?limit=100");
        assertThat(after.texts("/need", "/competency/id")).doesNotContain("deeskalation");
        assertThat(after.texts("/hits", "/course/id")).isNotEqualTo(before.texts("/hits", "/course/id"));
        assertThat(after.texts("/hits", "/course/id")).doesNotContain("deeskalation-self");
        assertThat(api.get(employee, "/api/v1/courses/deeskalation-self")
                        .at("/removedBy")
                        .asString())
                .isEqualTo("LEVEL_ALREADY_HELD");
    }

    @Test
    void cardsSayWhatIsHeldAndRequired() {
        api.put(employee, "/api/v1/profile/competencies/melderecht", "{\"level\":\"BASIC\"}");
        for (JsonNode taught :
                api.get(employee, "/api/v1/courses/melderecht-grundlagen").at("/teaches")) {
            if (taught.at("/competency/id").asString().equals("melderecht")) {
                assertThat(taught.at("/held").asString()).isEqualTo("BASIC");
                assertThat(taught.at("/required").asString()).isEqualTo("ADVANCED");
            }
        }
    }

    @Test
    void pagesAddUpToTheWhole() {
        Answer whole = matches("?text=recht&limit=100");
        List<String> paged = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = matches("?text=recht&limit=7" + cursor);
            assertThat(page.at("/total")).isEqualTo(whole.at("/total"));
            paged.addAll(page.texts("/hits", "/course/id"));
            cursor = page.at("/nextCursor").isNull()
                    ? ""
                    : "&cursor=" + page.at("/nextCursor").asString();
        } while (!cursor.isEmpty() && paged.size() < 100);
        assertThat(new HashSet<>(paged)).hasSameSizeAs(paged);
        assertThat(paged).startsWith(whole.texts("/hits", "/course/id").toArray(String[]::new));
    }

    @Test
    void beyondTheEndIsAnEmptyPage() {
        Answer beyond =
                matches("?cursor=" + Cursor.of(1_000_000, 1, nothingAsked()).encode());
        assertThat(beyond.status()).isEqualTo(200);
        assertThat(beyond.at("/hits").isEmpty()).isTrue();
        assertThat(beyond.at("/nextCursor").isNull()).isTrue();
        assertThat(beyond.at("/total").asInt()).isPositive();
    }

    @Test
    void aCursorLeadsOnAfterTheCatalogueMovedOn() {
        Answer second = matches(
                "?limit=5&cursor=" + Cursor.of(5, 999_999, nothingAsked()).encode());
        assertThat(second.texts("/hits", "/course/id"))
                .isEqualTo(matches("?limit=10").texts("/hits", "/course/id").subList(5, 10));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?format=PODCAST                        | format
            ?format=SEMINAR&format=PODCAST         | format
            ?pace=FAST                             | pace
            ?pace=DATED&pace=SELF_PACED            | pace
            ?sort=price;DROP                       | sort
            ?maxPrice=-0.01                        | maxPrice
            ?maxPrice=cheap                        | maxPrice
            ?maxPrice=1e99                         | maxPrice
            ?from=2027-02-31                       | from
            ?from=31.02.2027                       | from
            ?from=2027-03-02&to=2027-03-01         | to
            ?maxDaysAbsent=-1                      | maxDaysAbsent
            ?limit=0                               | limit
            ?limit=101                             | limit
            ?limit=99999999999                     | limit
            ?cursor=nonsense                       | cursor
            ?cursor=%22                            | cursor
            ?cursor=AAAABQAAAAAAAAAB               | cursor
            ?competency=no-such-thing              | competency
            ?jobRole=no-such-role                  | jobRole
            ?colour=red                            | colour
            ?price=CHEAP                           | price
            ?month=2027-13                         | month
            ?month=januar                          | month
            ?weekday=monday                        | weekday
            ?timeOfDay=NIGHT                       | timeOfDay
            ?place=TO_30                           | place
            ?certificate=UNKNOWN                   | certificate
            ?teaches=no-such-thing                 | teaches
            ?latitude=50                           | longitude
            ?latitude=91&longitude=8               | latitude
            ?latitude=NaN&longitude=8              | latitude
            ?withinKm=-1                           | withinKm
            ?priceWeight=NaN                       | priceWeight
            ?nearWeight=Infinity                   | nearWeight
            ?soonWeight=-0.1                       | soonWeight
            ?shortWeight=1.1                       | shortWeight
            ?fitWeight=0                           | fitWeight
            ?fitWeight=1d                          | fitWeight
            ?fitWeight=0x1p0                       | fitWeight
            ?soonWeight=1e-99999                   | soonWeight
            ?provider=nope                         | provider
            ?language=xx                           | language
            ?language=Deutsch                      | language
            ?withinKm=5&withinKm=6                 | withinKm
            ?Format=SEMINAR                        | Format
            """)
    void refusesWhatCannotBeMeant(String query, String field) {
        Answer answer = matches(query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/type").asString()).isEqualTo("/errors/invalid-request");
        assertThat(answer.fields()).containsExactly(field);
        assertThat(answer.body()).doesNotContain("de.kommunalcampus", "java.", "Exception");
    }

    @Test
    void anotherAdministrationsProviderIsLikeNone() {
        try (TestAdministration other = new TestAdministration(driver)) {
            String provider = "provider-" + other.course("Nur für uns", "deeskalation");
            SignedInAccount theirs = other.employee("sachbearbeitung-buergerbuero");
            String path = MATCHES + "?provider=" + provider;
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> api.get(theirs, path).status() == 200);
            assertThat(api.get(theirs, path).at("/total").asInt()).isEqualTo(1);
            assertThat(matches("?provider=" + provider).fields()).containsExactly("provider");
        }
    }

    @Test
    void refusesACursorOfAnotherQuestion() {
        String cursor = matches("?text=recht&limit=2").at("/nextCursor").asString();
        assertThat(matches("?text=recht&limit=3&cursor=" + cursor).status()).isEqualTo(200);
        assertThat(matches("?text=rechte&limit=2&cursor=" + cursor).fields()).containsExactly("cursor");
    }

    @Test
    void refusesOverlongText() {
        assertThat(matches("?text=" + "a".repeat(201)).fields()).containsExactly("text");
        assertThat(matches("?text=" + "a".repeat(200)).status()).isEqualTo(200);
        assertThat(api.get(employee, "/api/v1/suggestions?text=" + "a".repeat(201))
                        .fields())
                .containsExactly("text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?text=", "?format=", "?pace=", "?competency=", "?maxPrice=", "?cursor=", "?provider="})
    void anEmptyFilterFiltersNothing(String query) {
        assertThat(matches(query).at("/total")).isEqualTo(matches("").at("/total"));
    }

    @Test
    void repeatedFormatsMeanAnyOfThem() {
        int seminars = matches("?format=SEMINAR").at("/total").asInt();
        int workshops = matches("?format=WORKSHOP").at("/total").asInt();
        assertThat(seminars).isPositive();
        assertThat(workshops).isPositive();
        assertThat(matches("?format=SEMINAR&format=WORKSHOP").at("/total").asInt())
                .isEqualTo(seminars + workshops);
    }

    @Test
    void facetsCountWhatChoosingThemGives() {
        JsonNode facets = matches("?text=recht").at("/facets");
        assertThat(facets.size()).isEqualTo(17);
        for (JsonNode facet : facets) {
            JsonNode value = mostFrequent(facet);
            String parameter =
                    facet.at("/name").asString() + "=" + value.at("/value").asString();
            assertThat(matches("?text=recht&" + parameter).at("/total").asInt())
                    .as(parameter)
                    .isEqualTo(value.at("/count").asInt());
        }
    }

    private static JsonNode mostFrequent(JsonNode facet) {
        JsonNode most = facet.at("/values/0");
        for (JsonNode value : facet.at("/values")) {
            most = value.at("/count").asInt() > most.at("/count").asInt() ? value : most;
        }
        return most;
    }

    @Test
    void ownWeightsAreNamedAndAddUp() {
        Answer answer = matches("?priceWeight=1&fitWeight=0.5");
        assertThat(answer.texts("/weights", "/code")).contains("NEED_COVERED", "PRICE");
        assertThat(matches("").texts("/weights", "/code")).doesNotContain("PRICE");
        for (JsonNode hit : answer.at("/hits")) {
            double sum = 0;
            for (JsonNode factor : hit.at("/factors")) {
                sum += factor.at("/contribution").asDouble();
            }
            assertThat(hit.at("/score").asDouble()).isEqualTo(sum);
        }
    }

    @Test
    void forAnotherRoleNothingIsHeld() {
        api.put(employee, "/api/v1/profile/competencies/melderecht", "{\"level\":\"EXPERT\"}");
        Answer asHead = matches("?jobRole=leitung-buergerbuero");
        assertThat(asHead.texts("/need", "/competency/id")).contains("fuehrungsgrundlagen", "melderecht");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?text=recht",
                "?text=datenschutz&from=2027-01-01",
                "?jobRole=leitung-buergerbuero",
                "?to=2027-06-30&text=Ausweis&jobRole=leitung-buergerbuero",
                "?month=2027-04",
                "?weekday=TUESDAY&timeOfDay=MORNING&text=recht",
                "?latitude=53.5&longitude=10&place=TO_100&place=FARTHER",
                "?withinKm=30",
                "?priceWeight=1&fitWeight=0.5&month=2027-03"
            })
    void theCoursePageExplainsTheScoreOfTheCard(String query) {
        Answer found = matches(query + "&limit=10");
        assertThat(found.at("/hits").isEmpty()).isFalse();
        for (JsonNode hit : found.at("/hits")) {
            Answer page =
                    api.get(employee, "/api/v1/courses/" + hit.at("/course/id").asString() + query);
            assertThat(page.at("/match/score")).isEqualTo(hit.at("/score"));
            assertThat(page.at("/match/factors")).isEqualTo(hit.at("/factors"));
            assertThat(page.at("/match/reasons")).isEqualTo(hit.at("/reasons"));
            assertThat(page.at("/teaches")).isEqualTo(hit.at("/course/teaches"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?text=a&text=b                  | text
            ?from=2027-02-31                | from
            ?from=2027-03-02&to=2027-03-01  | to
            ?jobRole=no-such-role           | jobRole
            ?format=SEMINAR                 | format
            ?month=2027-13                  | month
            ?latitude=50                    | longitude
            ?priceWeight=2                  | priceWeight
            """)
    void theCoursePageRefusesWhatCannotBeMeant(String query, String field) {
        Answer answer = api.get(employee, "/api/v1/courses/deeskalation-self" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.fields()).containsExactly(field);
    }

    @Test
    void whoWorksForNoAdministrationSeesTheSharedCatalogueUnrated() {
        SignedInAccount provider = new SignedInAccount(
                new AccountId("account-verwaltungsakademie-mittelland"),
                "kurse@verwaltungsakademie-mittelland.example",
                "Verwaltungsakademie Mittelland",
                TenantId.SHARED,
                Set.of(PermissionRole.PROVIDER),
                null,
                new ProviderId("verwaltungsakademie-mittelland"));
        Answer found = api.get(provider, MATCHES + "?provider=verwaltungsakademie-mittelland&limit=100");
        assertThat(found.at("/hits").isEmpty()).isFalse();
        assertThat(found.at("/need").isEmpty()).isTrue();
        Answer page = api.get(
                provider, "/api/v1/courses/" + found.at("/hits/0/course/id").asString());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.at("/match").isNull()).isTrue();
    }

    @Test
    void textFindsCompoundsAndParts() {
        assertThat(matches("?text=Ausweis").texts("/hits", "/course/title"))
                .first()
                .asString()
                .containsIgnoringCase("ausweis");
        assertThat(api.get(employee, "/api/v1/suggestions?text=Melde").texts("/suggestions", "/id"))
                .contains("melderecht");
    }

    private Answer matches(String query) {
        return api.get(employee, MATCHES + query);
    }

    private static Question nothingAsked() {
        return new Question(
                new MatchForm(
                        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                        null),
                new FacetForm(null, null, null, null, null, null, null, null, null, null, null, null, null, null),
                new PlaceForm(null, null, null, null),
                new WeightForm(null, null, null, null, null));
    }
}
