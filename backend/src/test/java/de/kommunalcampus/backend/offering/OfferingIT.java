// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering;

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
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A provider writes an offer, and staff find what it published and nothing else. */
@ApplicationTest
class OfferingIT {
    private static final String OFFERS = "/api/v1/provider/offers";
    private static final String REVIEWS = "/api/v1/offer-reviews";
    private static final Duration SOON = Duration.ofSeconds(10);

    private final Api api;
    private final Driver driver;
    private final TestAdministration town;
    private final SignedInAccount employee;
    private final LocalDate nextYear;
    private final String word =
            "Zettelwirtschaft" + UUID.randomUUID().toString().substring(0, 6);
    private final SignedInAccount provider = provider(TenantId.SHARED, "offering-" + UUID.randomUUID());
    private final SignedInAccount other = provider(TenantId.SHARED, "offering-" + UUID.randomUUID());
    private final SignedInAccount platform = new SignedInAccount(
            new AccountId("offering-platform"),
            "betrieb@plattform.example",
            "Betrieb",
            TenantId.SHARED,
            Set.of(PermissionRole.PLATFORM_ADMIN),
            null,
            null);

    @Autowired
    OfferingIT(MockMvc mvc, Driver driver, Clock clock) {
        this.api = new Api(mvc);
        this.driver = driver;
        this.town = new TestAdministration(driver);
        this.employee = town.employee("sachbearbeitung-buergerbuero");
        this.nextYear = LocalDate.now(clock).plusYears(1).withDayOfYear(100);
    }

    private static SignedInAccount provider(TenantId tenant, String id) {
        return new SignedInAccount(
                new AccountId("account-" + id),
                "kurse@anbieter.example",
                "Anbieter",
                tenant,
                Set.of(PermissionRole.PROVIDER),
                null,
                new ProviderId(id));
    }

    @BeforeEach
    void haveProviders() {
        for (SignedInAccount one : List.of(provider, other)) {
            run(
                    "CREATE (:Provider {id: $id, tenantId: 'shared', name: 'Akademie ' + $id, kind: 'PUBLIC', city: 'Ort'})",
                    Map.of("id", id(one)));
        }
    }

    @AfterEach
    void takeAway() {
        run("""
                MATCH (p:Provider) WHERE p.id STARTS WITH 'offering-'
                OPTIONAL MATCH (p)-[:OFFERS]->(c:Course) OPTIONAL MATCH (c)-[:HAS_RUN]->(r)
                OPTIONAL MATCH (p)-[:WRITES]->(w) OPTIONAL MATCH (w)-[:HAS_VERSION]->(v)
                DETACH DELETE p, c, r, w, v
                """, Map.of());
        town.close();
    }

    @Test
    void keepsWhatIsUnfinishedAndSaysWhatIsMissingBeforeItPublishes() {
        Answer started = api.post(provider, OFFERS, "{}");
        assertThat(started.status()).isEqualTo(201);
        assertThat(started.texts("/missing", "/field"))
                .contains("title", "promise", "description", "format", "hours", "certificate", "price", "selfPaced")
                .doesNotContain("language", "runs");
        Answer saved = save(started, "{\"title\":\"%s\",\"selfPaced\":false,%s}".formatted(word, NO_LISTS));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.at("/sheet/title").asString()).isEqualTo(word);
        Answer refused = publish(saved);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.fields()).contains("promise", "runs").doesNotContain("title");
        assertThat(courses()).isZero();
        assertThat(found()).isFalse();
    }

    @Test
    void isFoundOnceItIsPublished() {
        Answer published = published();
        assertThat(published.at("/state").asString()).isEqualTo("PUBLISHED");
        assertThat(published.at("/changed").asBoolean()).isFalse();
        assertThat(published.at("/sheet/runs/0/id").asString()).isNotBlank();
        waitUntil(this::found);
        Answer course =
                api.get(employee, "/api/v1/courses/" + published.at("/courseId").asString());
        assertThat(course.at("/price/gross").asDouble()).isEqualTo(499.80);
        assertThat(course.at("/price/net").asDouble()).isEqualTo(420);
        assertThat(course.at("/runs/0/place/city").asString()).isEqualTo("Silberfurt");
        assertThat(course.at("/teaches/0/to").asString()).isEqualTo("INTERMEDIATE");
    }

    @Test
    void showsWhatWasPublishedUntilItIsPublishedAgain() {
        Answer published = published();
        String run = published.at("/sheet/runs/0/id").asString();
        String sheet = published.at("/sheet").toString().replace("Ordnung halten", "Ordnung schaffen");
        Answer changed = save(published, sheet);
        assertThat(changed.at("/changed").asBoolean()).isTrue();
        waitUntil(() -> promise(published).equals("Ordnung halten"));
        Answer again = publish(changed);
        waitUntil(() -> promise(published).equals("Ordnung schaffen"));
        assertThat(again.at("/sheet/runs/0/id").asString()).isEqualTo(run);
        assertThat(again.at("/versions").size()).isEqualTo(2);

        Answer back = api.post(
                provider, path(again) + "/restoration", "{\"version\":%s,\"number\":1}".formatted(version(again)));
        assertThat(back.at("/sheet/promise").asString()).isEqualTo("Ordnung halten");
        assertThat(promise(published)).isEqualTo("Ordnung schaffen");
        publish(back);
        waitUntil(() -> promise(published).equals("Ordnung halten"));
    }

    @Test
    void isFoundByDistanceWhereItsTownIsKnown() {
        String sheet =
                complete().replace(",\"latitude\":50.4,\"longitude\":8.9", "").replace("Haus am Markt", "Neubau");
        Answer published = publish(save(api.post(provider, OFFERS, "{}"), sheet));
        assertThat(count("""
                        MATCH (:Course {id: $id})-[:HAS_RUN]->()-[:AT]->(l:Place {name: 'Neubau'})
                        WHERE l.latitude > 47 AND l.latitude < 56 RETURN count(l)
                        """, Map.of("id", published.at("/courseId").asString())))
                .isEqualTo(1);
    }

    @Test
    void endsADateThatIsTakenOutAndKeepsItsNode() {
        Answer published = published();
        String run = published.at("/sheet/runs/0/id").asString();
        String sheet =
                published.at("/sheet").toString().replace(run, UUID.randomUUID().toString());
        publish(save(published, sheet));
        assertThat(count("MATCH (r:CourseRun {id: $id}) WHERE r.state = 'ENDED' RETURN count(r)", Map.of("id", run)))
                .isEqualTo(1);
    }

    @Test
    void neverMovesADateOfAnotherCourse() {
        Answer foreign = published();
        String run = foreign.at("/sheet/runs/0/id").asString();
        Answer started = api.post(other, OFFERS, "{}");
        String sheet = complete().replace("\"online\"", "\"id\":\"%s\",\"online\"".formatted(run));
        Answer saved = api.put(other, path(started), saving(started, sheet));
        Answer published = api.post(other, path(saved) + "/publication", seen(saved));
        assertThat(published.status()).isEqualTo(200);
        assertThat(published.at("/sheet/runs/0/id").asString()).isNotEqualTo(run);
        assertThat(count("MATCH (:Course)-[:HAS_RUN]->(r:CourseRun {id: $id}) RETURN count(r)", Map.of("id", run)))
                .isEqualTo(1);
    }

    @Test
    void isNotFoundWhileItIsPausedAndComesBackAsItWas() {
        Answer published = published();
        waitUntil(this::found);
        assertThat(turn(published, "PAUSED").at("/state").asString()).isEqualTo("PAUSED");
        waitUntil(() -> !found());
        turn(published, "PUBLISHED");
        waitUntil(this::found);
        turn(published, "ENDED");
        waitUntil(() -> !found());
        assertThat(turn(published, "DRAFT").status()).isEqualTo(409);
        assertThat(api.delete(provider, path(published)).status()).isEqualTo(409);
    }

    @Test
    void tellsTheSecondOfTwoWindows() {
        Answer started = api.post(provider, OFFERS, "{}");
        Answer first = save(started, "{\"title\":\"eins\",%s}".formatted(NO_LISTS));
        Answer second = save(started, "{\"title\":\"zwei\",%s}".formatted(NO_LISTS));
        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(409);
        assertThat(api.get(provider, path(started)).at("/sheet/title").asString())
                .isEqualTo("eins");
    }

    @Test
    void belongsToItsProviderAlone() {
        Answer published = published();
        for (Answer answer : List.of(
                api.get(other, path(published)),
                api.put(other, path(published), saving(published, complete())),
                api.put(other, path(published) + "/state", "{\"state\":\"ENDED\"}"),
                api.post(other, path(published) + "/publication", seen(published)),
                api.post(
                        other,
                        OFFERS,
                        "{\"copyOf\":\"%s\"}".formatted(published.at("/id").asString())),
                api.post(
                        other,
                        OFFERS,
                        "{\"courseId\":\"%s\"}"
                                .formatted(published.at("/courseId").asString())),
                api.delete(other, path(published)))) {
            assertThat(answer.status()).isEqualTo(404);
        }
        assertThat(api.get(other, OFFERS).at("/offers").size()).isZero();
    }

    @Test
    void startsFromAnotherOfferWithoutItsDatesAndFromACourseWithThem() {
        Answer published = published();
        Answer copy = api.post(
                provider,
                OFFERS,
                "{\"copyOf\":\"%s\"}".formatted(published.at("/id").asString()));
        assertThat(copy.at("/sheet/title").asString()).contains(word);
        assertThat(copy.at("/sheet/runs").size()).isZero();
        assertThat(copy.at("/courseId").isNull()).isTrue();
        assertThat(api.delete(provider, path(copy)).status()).isEqualTo(204);

        SignedInAccount academy = provider(TenantId.SHARED, "verwaltungsakademie-mittelland");
        Answer opened = api.post(academy, OFFERS, "{\"courseId\":\"melderecht-grundlagen\"}");
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.at("/state").asString()).isEqualTo("PUBLISHED");
        assertThat(opened.at("/sheet/teaches").size()).isPositive();
        Answer again = api.post(academy, OFFERS, "{\"courseId\":\"melderecht-grundlagen\"}");
        assertThat(again.at("/id")).isEqualTo(opened.at("/id"));
        run(
                "MATCH (w:WrittenOffer {id: $id}) OPTIONAL MATCH (w)-[:HAS_VERSION]->(v) DETACH DELETE w, v",
                Map.of("id", opened.at("/id").asString()));
    }

    @Test
    void doesNotWriteOverWhatAFeedBrings() {
        run("""
                MATCH (p:Provider {id: $provider})
                CREATE (p)-[:OFFERS]->(:Course {id: $provider + '-feed', tenantId: 'shared', importKey: $provider,
                  title: 'Aus dem Feed', format: 'SEMINAR', selfPaced: false, language: 'de', certificate: false,
                  state: 'PUBLISHED'})
                """, Map.of("provider", id(provider)));
        assertThat(api.post(provider, OFFERS, "{\"courseId\":\"%s-feed\"}".formatted(id(provider)))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void waitsForAReviewWhereOneIsAskedFor() {
        assertThat(api.put(platform, "/api/v1/providers/" + id(provider) + "/review", "{\"required\":true}")
                        .status())
                .isEqualTo(200);
        Answer handedIn = published();
        assertThat(handedIn.at("/state").asString()).isEqualTo("IN_REVIEW");
        assertThat(courses()).isZero();
        assertThat(save(handedIn, complete()).status()).isEqualTo(409);
        String review = REVIEWS + "/" + handedIn.at("/id").asString();
        assertThat(api.put(platform, review, "{\"publish\":false}").fields()).containsExactly("remark");
        assertThat(api.put(platform, review, "{\"publish\":false,\"remark\":\"Die Zielgruppe fehlt.\"}")
                        .status())
                .isEqualTo(200);
        Answer back = api.get(provider, path(handedIn));
        assertThat(back.at("/remark").asString()).isEqualTo("Die Zielgruppe fehlt.");
        assertThat(back.at("/state").asString()).isEqualTo("DRAFT");
        publish(back);
        assertThat(api.get(platform, REVIEWS).texts("/offers", "/id"))
                .contains(handedIn.at("/id").asString());
        assertThat(api.put(platform, review, "{\"publish\":true}").status()).isEqualTo(200);
        assertThat(courses()).isEqualTo(1);
        assertThat(api.put(platform, review, "{\"publish\":true}").status()).isEqualTo(404);
    }

    @Test
    void refusesWhatCannotBe() {
        Answer started = api.post(provider, OFFERS, "{}");
        for (String wrong : List.of(
                "{\"title\":\"%s\",%s}".formatted("x".repeat(201), NO_LISTS),
                "{\"hours\":-1,%s}".formatted(NO_LISTS),
                "{\"hours\":\"NaN\",%s}".formatted(NO_LISTS),
                "{\"tenantId\":\"shared\",%s}".formatted(NO_LISTS),
                "{\"price\":{\"kind\":\"KNOWN\",\"amount\":-5},%s}".formatted(NO_LISTS),
                "{\"language\":\"deutsch\",%s}".formatted(NO_LISTS),
                "{\"teaches\":null,\"presupposes\":[],\"runs\":[]}")) {
            assertThat(save(started, wrong).status()).as(wrong).isEqualTo(400);
        }
        String sheet = complete()
                .replace("\"deeskalation\"", "\"gibt-es-nicht\"")
                .replace("\"online\":false", "\"online\":false,\"deadline\":\"2099-01-01\"");
        assertThat(publish(save(started, sheet)).fields()).containsExactly("teaches[0]", "runs[0].deadline");
    }

    private static final String NO_LISTS = "\"teaches\":[],\"presupposes\":[],\"runs\":[]";

    private String complete() {
        return """
                {"title":"%s bändigen","promise":"Ordnung halten","description":"Ein Tag über Zettel.",
                 "audience":"Alle","format":"SEMINAR","selfPaced":false,"hours":8,"daysAbsent":1,"language":"de",
                 "certificate":true,"accessible":true,"substitutes":true,
                 "price":{"kind":"KNOWN","amount":420.00,"net":true,"vatRate":19},
                 "cancellation":{"freeUntilDays":14,"laterPercent":50},
                 "teaches":[{"competencyId":"deeskalation","level":"INTERMEDIATE"}],"presupposes":[],
                 "runs":[{"start":"%sT09:00:00","end":"%sT16:30:00","online":false,"seatsMin":6,"seatsMax":18,
                   "place":{"name":"Haus am Markt","city":"Silberfurt","latitude":50.4,"longitude":8.9}}]}
                """.formatted(word, nextYear, nextYear);
    }

    private Answer published() {
        return publish(save(api.post(provider, OFFERS, "{}"), complete()));
    }

    private Answer save(Answer seen, String sheet) {
        return api.put(provider, path(seen), saving(seen, sheet));
    }

    private static String saving(Answer seen, String sheet) {
        return "{\"version\":%s,\"sheet\":%s}".formatted(version(seen), sheet);
    }

    private Answer publish(Answer seen) {
        return api.post(provider, path(seen) + "/publication", seen(seen));
    }

    private Answer turn(Answer seen, String state) {
        return api.put(provider, path(seen) + "/state", "{\"state\":\"%s\"}".formatted(state));
    }

    private static String seen(Answer seen) {
        return "{\"version\":%s}".formatted(version(seen));
    }

    private static String version(Answer seen) {
        return seen.at("/version").asString();
    }

    private static String path(Answer seen) {
        return OFFERS + "/" + seen.at("/id").asString();
    }

    private String promise(Answer published) {
        return api.get(provider, "/api/v1/courses/" + published.at("/courseId").asString())
                .at("/promise")
                .asString();
    }

    private boolean found() {
        return api.get(employee, "/api/v1/matches?text=" + word).texts("/hits", "/course/title").stream()
                .anyMatch(title -> title.contains(word));
    }

    private long courses() {
        return count("MATCH (:Provider {id: $id})-[:OFFERS]->(c:Course) RETURN count(c)", Map.of("id", id(provider)));
    }

    private static String id(SignedInAccount account) {
        return String.valueOf(
                account.provider() == null ? null : account.provider().value());
    }

    private static void waitUntil(BooleanSupplier condition) {
        long end = System.nanoTime() + SOON.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still waiting").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private void run(String query, Map<String, Object> parameters) {
        driver.executableQuery(query).withParameters(parameters).execute();
    }

    private long count(String query, Map<String, Object> parameters) {
        return driver.executableQuery(query)
                .withParameters(parameters)
                .execute()
                .records()
                .getFirst()
                .get(0)
                .asLong();
    }
}
