// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.demand;

import static de.kommunalcampus.backend.identity.PermissionRole.EMPLOYEE;
import static de.kommunalcampus.backend.identity.PermissionRole.HR;
import static de.kommunalcampus.backend.identity.PermissionRole.STAFF_COUNCIL;
import static de.kommunalcampus.backend.identity.PermissionRole.TENANT_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.SealedTexts;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.time.Clock;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Nothing is counted while it is off, nobody is kept, and nothing is told of fewer than five people. */
@ApplicationTest
class DemandIT {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final String ROLE = "sachbearbeitung-buergerbuero";
    private static final String SEARCHES = "/api/v1/demand/searches";
    private static final String IN_VAIN = "/api/v1/matches?listed=true&text=Qwxzyvogel";
    private static final String KEPT = """
            MATCH (n:DemandSearch|DemandMonth|Searcher|Impression {tenantId: $tenant}) RETURN count(n)
            """;
    private static final String PSEUDONYMS = "MATCH (n:Searcher {tenantId: $tenant}) RETURN count(n)";

    private final Api api;
    private final DemandRecorder recorder;
    private final DemandCounts counts;
    private final MonthKeys keys;
    private final SealedTexts texts;
    private final Clock clock;
    private final TestAdministration own;
    private final TestAdministration foreign;
    private final SignedInAccount admin;
    private final SignedInAccount hr;
    private final List<SignedInAccount> people;

    @Autowired
    DemandIT(
            MockMvc mvc,
            Driver driver,
            DemandRecorder recorder,
            DemandCounts counts,
            MonthKeys keys,
            SealedTexts texts,
            Clock clock) {
        this.api = new Api(mvc);
        this.recorder = recorder;
        this.counts = counts;
        this.keys = keys;
        this.texts = texts;
        this.clock = clock;
        this.own = new TestAdministration(driver);
        this.foreign = new TestAdministration(driver);
        this.admin = own.employee(ROLE, EMPLOYEE, TENANT_ADMIN);
        this.hr = own.employee("personalsachbearbeitung", EMPLOYEE, HR);
        this.people = IntStream.range(0, 8).mapToObj(i -> own.employee(ROLE)).toList();
    }

    @AfterEach
    void takeAway() {
        own.close();
        foreign.close();
    }

    @Test
    void keepsNothingWhileOff() {
        search(IN_VAIN, 8);
        assertThat(own.count(KEPT, Map.of())).isZero();
        turn("RECORDED_SEARCHES", true, 0);
        search(IN_VAIN, 5);
        long kept = own.count(KEPT, Map.of());
        assertThat(kept).isPositive();
        turn("RECORDED_SEARCHES", false, 1);
        search("/api/v1/matches?listed=true&text=Anderesqwxzy", 8);
        assertThat(own.count(KEPT, Map.of())).isEqualTo(kept);
    }

    /** Even where it is turned on again before anything was counted. */
    @Test
    void dropsWhatWaitsWhenItIsTurnedOff() {
        turn("RECORDED_SEARCHES", true, 0);
        synchronized (recorder) {
            people.forEach(person -> ask(person, IN_VAIN));
            turn("RECORDED_SEARCHES", false, 1);
            turn("RECORDED_SEARCHES", true, 2);
            recorder.count();
        }
        assertThat(own.count(KEPT, Map.of())).isZero();
    }

    @Test
    void tellsWhatFiveSoughtAndNotWhatFourDid() {
        turn("RECORDED_SEARCHES", true, 0);
        search("/api/v1/matches?listed=true&text=%20QWXZY%20%20Vogel%20", 4);
        // The same person again is no other person.
        search("/api/v1/matches?listed=true&text=qwxzy%20vogel", 4);
        assertThat(told(hr).texts("/searches", "/text")).isEmpty();
        search("/api/v1/matches?listed=true&text=qwxzy%20vogel", 5);
        Answer told = told(hr);
        assertThat(told.texts("/searches", "/text")).containsExactly("qwxzy vogel");
        assertThat(told.at("/searches/0/filter").isNull()).isTrue();
        assertThat(told.at("/searches/0/people").asInt()).isEqualTo(5);
        assertThat(told.at("/searches/0/month").asString())
                .isEqualTo(YearMonth.now(clock).atDay(1).toString());
        assertThat(told.body()).doesNotContain("account-", "employee-", "Prüfer");
    }

    @Test
    void tellsWhichFilterEmptiedAResult() {
        turn("RECORDED_SEARCHES", true, 0);
        assertThat(api.get(hr, "/api/v1/matches?text=deeskalation").at("/total").asInt())
                .isPositive();
        search("/api/v1/matches?listed=true&text=Deeskalation&from=2090-01-01&to=2090-01-02&weekday=MONDAY", 5);
        assertThat(told(hr).texts("/searches", "/text")).containsOnly("deeskalation");
        assertThat(told(hr).texts("/searches", "/filter")).contains("PERIOD").doesNotContain("SEVERAL");
    }

    @Test
    void countsOnlyWhatIsShownAsAList() {
        turn("RECORDED_SEARCHES", true, 0);
        search("/api/v1/matches?limit=1&text=Qwxzyvogel", 8);
        search("/api/v1/matches?listed=false&text=Qwxzyvogel", 8);
        assertThat(own.count(KEPT, Map.of())).isZero();
    }

    @Test
    void isEachAdministrationsOwn() {
        turn("RECORDED_SEARCHES", true, 0);
        search(IN_VAIN, 5);
        SignedInAccount elsewhere = foreign.employee(ROLE, EMPLOYEE, HR, TENANT_ADMIN);
        assertThat(api.get(elsewhere, SEARCHES).status()).isEqualTo(403);
        turn(elsewhere, "RECORDED_SEARCHES", true, 0);
        assertThat(told(elsewhere).texts("/searches", "/text")).isEmpty();
        for (SignedInAccount reader : List.of(hr, admin, own.employee(ROLE, EMPLOYEE, STAFF_COUNCIL))) {
            assertThat(told(reader).texts("/searches", "/text")).containsExactly("qwxzyvogel");
        }
        assertThat(api.get(people.getFirst(), SEARCHES).status()).isEqualTo(403);
    }

    @Test
    void turnsPseudonymsIntoNumbersWhenTheMonthIsOver() {
        turn("RECORDED_SEARCHES", true, 0);
        search(IN_VAIN, 6);
        search("/api/v1/matches?listed=true&text=Seltenqwxzy", 4);
        YearMonth month = YearMonth.now(clock);
        String key = counts.findKey(own.tenant(), month).orElseThrow();
        String owner = "demand/" + own.tenant().value() + "/" + month;
        assertThat(texts.open(owner, key)).isPresent();
        closeIn(month);
        assertThat(own.count(PSEUDONYMS, Map.of())).as("while it runs").isEqualTo(6);
        closeIn(month.plusMonths(1));
        assertThat(own.count(PSEUDONYMS, Map.of())).isZero();
        assertThat(counts.findKey(own.tenant(), month)).isEmpty();
        assertThat(texts.open(owner, key)).as("in a backup too").isEmpty();
        assertThat(own.count("MATCH (n:DemandSearch {tenantId: $tenant}) RETURN count(n)", Map.of()))
                .as("what fewer sought is gone")
                .isEqualTo(1);
        assertThat(told(hr).texts("/searches", "/people")).containsExactly("5");
    }

    @Test
    void forgetsAfterThirteenMonths() {
        turn("RECORDED_SEARCHES", true, 0);
        search(IN_VAIN, 5);
        YearMonth month = YearMonth.now(clock);
        closeIn(month.plusMonths(13));
        assertThat(told(hr).texts("/searches", "/text")).hasSize(1);
        closeIn(month.plusMonths(14));
        assertThat(own.count(KEPT, Map.of())).isZero();
    }

    /** While the month runs; after it nobody can be found. */
    @Test
    void goesWithWhoeverIsErased() {
        turn("RECORDED_SEARCHES", true, 0);
        SignedInAccount leaver = people.getFirst();
        String id = Objects.requireNonNull(leaver.employee()).value();
        own.write("""
                MATCH (e:Employee {id: $id}) SET e.state = 'LEFT', e.leftOn = date()
                CREATE (:Account {id: $account, tenantId: $tenant, login: $id + '@pruefstein.example', displayName: 'Petra',
                  state: 'ENDED', roles: ['EMPLOYEE'], version: 0})-[:BELONGS_TO]->(e)
                """, Map.of("id", id, "account", leaver.id().value()));
        search(IN_VAIN, 5);
        ask(leaver, "/api/v1/matches?listed=true&text=Nureineqwxzy");
        recorder.count();
        assertThat(keys.of(own.tenant(), List.of(leaver.id()))).hasSize(1);
        assertThat(api.get(leaver, "/api/v1/profile/export").body()).contains("nureineqwxzy", "qwxzyvogel");
        assertThat(api.get(people.get(1), "/api/v1/profile/export").body())
                .contains("qwxzyvogel")
                .doesNotContain("nureineqwxzy");
        assertThat(api.delete(hr, "/api/v1/erasures/" + id).status()).isEqualTo(200);
        assertThat(own.count(PSEUDONYMS, Map.of())).isEqualTo(4);
        assertThat(own.count(
                        "MATCH (n:DemandSearch {tenantId: $tenant}) WHERE n.text = 'nureineqwxzy' RETURN count(n)",
                        Map.of()))
                .isZero();
        assertThat(told(hr).texts("/searches", "/text")).as("four are left").isEmpty();
    }

    @Test
    void countsHowOftenWhichPlaceIsShownAndOpened() {
        turn("RECORDED_SEARCHES", true, 0);
        search("/api/v1/matches?listed=true&limit=25", 6);
        search("/api/v1/matches?listed=true&limit=25&sort=PRICE", 8);
        String first = api.get(people.getFirst(), "/api/v1/matches?limit=1")
                .at("/hits/0/course/id")
                .asString();
        search("/api/v1/courses/" + first + "?openedAt=1", 6);
        search("/api/v1/courses/" + first + "?openedAt=2", 3);
        search("/api/v1/courses/" + first, 8);
        Answer places = api.get(hr, "/api/v1/demand/impressions");
        assertThat(places.at("/places/0/place").asInt()).isEqualTo(1);
        assertThat(places.at("/places/0/shown").asInt()).isEqualTo(5);
        assertThat(places.at("/places/0/opened").asInt()).isEqualTo(5);
        assertThat(places.at("/places/1/shown").asInt()).isEqualTo(5);
        assertThat(places.at("/places/1/opened").isNull()).as("three").isTrue();
        assertThat(places.texts("/places", "/place")).hasSize(21).endsWith("20", "");
        assertThat(api.get(hr, "/api/v1/courses/" + first + "?openedAt=0").fields())
                .containsExactly("openedAt");
    }

    /** Many lists of few people are as little told as few. */
    @Test
    void tellsNoPlacesOfFewPeople() {
        turn("RECORDED_SEARCHES", true, 0);
        for (int i = 0; i < 4; i++) {
            search("/api/v1/matches?listed=true", 4);
        }
        assertThat(api.get(hr, "/api/v1/demand/impressions").texts("/places", "/place"))
                .isEmpty();
        closeIn(YearMonth.now(clock).plusMonths(1));
        assertThat(own.count("MATCH (n:Impression {tenantId: $tenant}) RETURN count(n)", Map.of()))
                .isZero();
    }

    @Test
    void changesPlacesByChanceOnlyWhereAgreedAndSaysSo() {
        List<String> plain = ids(people.getFirst(), "/api/v1/matches?limit=100&listed=true");
        assertThat(plain).hasSizeGreaterThan(40);
        assertThat(api.get(people.getFirst(), "/api/v1/matches?limit=100&listed=true")
                        .texts("/hits", "/draw"))
                .containsOnly("NONE");
        assertThat(api.get(hr, "/api/v1/ranking").at("/draw/inForce").asBoolean())
                .isFalse();
        turn("RANDOMISED_RANKING", true, 0);
        assertThat(api.get(hr, "/api/v1/demand/swaps").status())
                .as("nothing is counted")
                .isEqualTo(403);
        turn("RECORDED_SEARCHES", true, 0);
        assertThat(api.get(hr, "/api/v1/ranking").at("/draw/inForce").asBoolean())
                .isTrue();
        int swapped = 0;
        for (SignedInAccount person : people) {
            Answer drawn = api.get(person, "/api/v1/matches?limit=100&listed=true");
            assertThat(drawn.texts("/hits", "/course/id")).containsExactlyInAnyOrderElementsOf(plain);
            assertThat(ids(person, "/api/v1/matches?limit=100&listed=true"))
                    .as("again")
                    .isEqualTo(drawn.texts("/hits", "/course/id"));
            assertThat(ids(person, "/api/v1/matches?limit=100"))
                    .as("not shown as a list")
                    .isEqualTo(plain);
            swapped += (int) drawn.texts("/hits", "/draw").stream()
                    .filter("SWAPPED"::equals)
                    .count();
        }
        assertThat(swapped).isPositive().isEven();
        recorder.count();
        Answer swaps = api.get(hr, "/api/v1/demand/swaps");
        assertThat(swaps.status()).isEqualTo(200);
        assertThat(swaps.texts("/swaps", "/swapped")).contains("false");
        turn("RANDOMISED_RANKING", false, 1);
        assertThat(ids(people.get(1), "/api/v1/matches?limit=100&listed=true")).isEqualTo(plain);
        assertThat(api.get(hr, "/api/v1/demand/swaps").status()).isEqualTo(403);
    }

    private List<String> ids(SignedInAccount person, String path) {
        return api.get(person, path).texts("/hits", "/course/id");
    }

    private void search(String path, int how) {
        people.stream().limit(how).forEach(person -> ask(person, path));
        recorder.count();
    }

    private void ask(SignedInAccount person, String path) {
        Answer answer = api.get(person, path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private Answer told(SignedInAccount reader) {
        Answer told = api.get(reader, SEARCHES);
        assertThat(told.status()).as(told.body()).isEqualTo(200);
        return told;
    }

    private void turn(String which, boolean on, long seen) {
        turn(admin, which, on, seen);
    }

    private void turn(SignedInAccount by, String which, boolean on, long seen) {
        String agreement = on ? "{\"reference\":\"DV 7\",\"concludedOn\":\"2026-03-02\",\"scope\":\"Suchen\"}" : "null";
        Answer turned = api.put(
                by,
                "/api/v1/switches/" + which,
                "{\"reason\":\"Planung\",\"agreement\":%s,\"seen\":%d}".formatted(agreement, seen));
        assertThat(turned.status()).as(turned.body()).isEqualTo(200);
    }

    private void closeIn(YearMonth month) {
        Clock moved =
                Clock.fixed(month.atDay(2).atTime(LocalTime.NOON).atZone(ZONE).toInstant(), ZONE);
        new DemandMonths(counts, keys, moved).close();
    }
}
