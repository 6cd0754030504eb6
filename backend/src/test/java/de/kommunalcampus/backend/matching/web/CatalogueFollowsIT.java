// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.BoltProxy;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Writes go past the application, as another program's would. */
@ApplicationTest
class CatalogueFollowsIT {
    private static final Duration PROMISED = Duration.ofSeconds(2);

    private final Api api;
    private final Driver driver;
    private final BoltProxy line;
    private final TestAdministration administration;
    private final SignedInAccount employee;

    CatalogueFollowsIT(@Autowired MockMvc mvc, @Autowired Driver driver, @Autowired BoltProxy line) {
        this.api = new Api(mvc);
        this.driver = driver;
        this.line = line;
        this.administration = new TestAdministration(driver);
        this.employee = administration.employee("sachbearbeitung-buergerbuero");
    }

    @AfterEach
    void takeAway() {
        line.mend();
        administration.close();
    }

    @Test
    void showsANewCourseAChangedOneAndNoDeletedOneWithinTwoSeconds() {
        long version = matches().at("/catalogue/version").asLong();
        String course = administration.course("Zauberhafte Deeskalation", "deeskalation");
        Answer found = await(page(course), answer -> answer.status() == 200);
        assertThat(found.at("/catalogue/version").asLong()).isGreaterThan(version);
        assertThat(matches().texts("/hits", "/course/id")).contains(course);
        assertThat(found.at("/provider/internal").asBoolean()).isTrue();

        administration.write("MATCH (c:Course {id: $id}) SET c.title = 'Umbenannt'", Map.of("id", course));
        await(page(course), answer -> answer.at("/title").asString().equals("Umbenannt"));

        administration.write("MATCH (c:Course {id: $id}) DETACH DELETE c", Map.of("id", course));
        await(page(course), answer -> answer.status() == 404);
    }

    @Test
    void showsALevelThatAnotherProgramWrote() {
        administration.write("""
                MATCH (e:Employee {tenantId: $tenant}), (c:Competency {id: 'deeskalation'})
                CREATE (e)-[:HAS]->(:Assessment {id: randomUUID(), tenantId: $tenant, level: 'EXPERT',
                                                 source: 'CERTIFICATE', assessedOn: date()})-[:OF]->(c)
                """, Map.of());
        await(
                "/api/v1/matches?limit=100",
                answer -> !answer.texts("/need", "/competency/id").contains("deeskalation"));
    }

    @Test
    void keepsAnotherAdministrationsCourseFromSight() {
        try (TestAdministration foreign = new TestAdministration(driver)) {
            String secret = foreign.course("Kanarienvogel Deeskalation", "deeskalation");
            String own = administration.course("Eigene Deeskalation", "deeskalation");
            await(page(own), answer -> answer.status() == 200);
            assertThat(api.get(foreign.employee("sachbearbeitung-buergerbuero"), page(secret))
                            .status())
                    .isEqualTo(200);

            assertThat(api.get(employee, page(secret)).status()).isEqualTo(404);
            assertThat(api.get(employee, page(secret)).at("/type"))
                    .isEqualTo(api.get(employee, page("missing")).at("/type"));
            for (String path : new String[] {
                "/api/v1/matches?limit=100",
                "/api/v1/matches?text=Kanarienvogel",
                "/api/v1/suggestions?text=Kanarien",
                page(own)
            }) {
                assertThat(api.get(employee, path).body()).as(path).doesNotContain(secret, "Kanarienvogel D");
            }
        }
    }

    @Test
    void keepsAnotherAdministrationsRolesAndCompetenciesFromSight() {
        try (TestAdministration foreign = new TestAdministration(driver)) {
            foreign.write("""
                    CREATE (:JobRole {id: 'rolle-' + $tenant, tenantId: $tenant, label: 'Kanarienpflege'})
                      -[:REQUIRES {level: 'BASIC', weight: 1.0}]->
                      (:Competency {id: 'kunde-' + $tenant, tenantId: $tenant, label: 'Kanarienkunde'})
                    """, Map.of());
            SignedInAccount insider = foreign.employee("sachbearbeitung-buergerbuero");
            String asCarer = "/api/v1/matches?jobRole=rolle-" + foreign.tenant().value();
            String teachingIt =
                    "/api/v1/matches?competency=kunde-" + foreign.tenant().value();
            await(insider, asCarer, answer -> answer.status() == 200);
            assertThat(api.get(insider, teachingIt).status()).isEqualTo(200);

            assertThat(api.get(employee, asCarer).fields()).containsExactly("jobRole");
            assertThat(api.get(employee, teachingIt).fields()).containsExactly("competency");
            assertThat(api.get(employee, "/api/v1/suggestions?text=Kanarien").body())
                    .doesNotContain("Kanarienpflege", "Kanarienkunde");
        }
    }

    @Test
    void doesNotMakeANewVersionOfTheSameContent() throws InterruptedException {
        Thread.sleep(PROMISED);
        long version = matches().at("/catalogue/version").asLong();
        administration.write("CREATE (:Assessment {id: randomUUID(), tenantId: $tenant})", Map.of());
        Thread.sleep(PROMISED);
        assertThat(matches().at("/catalogue/version").asLong()).isEqualTo(version);
    }

    @Test
    void leavesOutACourseThatCannotBeReadAndKeepsTheRest() {
        String broken = administration.course("Kaputt", "deeskalation");
        administration.write("MATCH (c:Course {id: $id}) SET c.format = 'PODCAST'", Map.of("id", broken));
        String sound = administration.course("Heil", "deeskalation");
        await(page(sound), answer -> answer.status() == 200);
        assertThat(api.get(employee, page(broken)).status()).isEqualTo(404);
    }

    @Test
    void matchesWithoutAskingTheDatabase() throws InterruptedException {
        Thread.sleep(PROMISED);
        Answer before = matches();
        line.cut();
        Answer without = matches();
        assertThat(without.status()).isEqualTo(200);
        assertThat(without.body()).isEqualTo(before.body());
        assertThat(api.get(employee, "/api/v1/profile").status()).isEqualTo(503);
        line.mend();
        await("/api/v1/profile", answer -> answer.status() == 200);
    }

    private Answer matches() {
        return api.get(employee, "/api/v1/matches?limit=100");
    }

    private static String page(String course) {
        return "/api/v1/courses/" + course;
    }

    private Answer await(String path, Predicate<Answer> expected) {
        return await(employee, path, expected);
    }

    private Answer await(SignedInAccount viewer, String path, Predicate<Answer> expected) {
        long deadline = System.nanoTime() + PROMISED.toNanos();
        Answer answer = api.get(viewer, path);
        while (!expected.test(answer)) {
            assertThat(System.nanoTime())
                    .as("After %s, %s still says: %s", PROMISED, path, answer.body())
                    .isLessThan(deadline);
            answer = api.get(viewer, path);
        }
        return answer;
    }
}
