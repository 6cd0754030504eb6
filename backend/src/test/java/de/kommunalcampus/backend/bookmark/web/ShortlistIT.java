// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bookmark.web;

import static de.kommunalcampus.backend.identity.PermissionRole.EMPLOYEE;
import static de.kommunalcampus.backend.identity.PermissionRole.SUPERIOR;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationTest
class ShortlistIT {
    private static final String LIST = "/api/v1/shortlist";
    private static final String ROLE = "sachbearbeitung-buergerbuero";
    private static final String SHOW = "{\"shared\":true}";
    private static final String HIDE = "{\"shared\":false}";

    private final Api api;
    private final TestAdministration own;
    private final TestAdministration foreign;
    private final SignedInAccount employee;
    private final SignedInAccount superior;
    private final String course;

    ShortlistIT(@Autowired MockMvc mvc, @Autowired Driver driver) {
        this.api = new Api(mvc);
        this.own = new TestAdministration(driver);
        this.foreign = new TestAdministration(driver);
        this.employee = own.employee(ROLE);
        this.superior = own.employee("leitung-buergerbuero", EMPLOYEE, SUPERIOR);
        this.course = own.course("Pässe prüfen", competency());
    }

    private static String competency() {
        return "deeskalation";
    }

    @AfterEach
    void takeAway() {
        own.close();
        foreign.close();
    }

    @Test
    void keepsACourseOnceAndForgetsIt() {
        assertThat(put(course).texts("/courses", "/courseId")).containsExactly(course);
        Answer again = put(course);
        assertThat(again.texts("/courses", "/title")).containsExactly("Pässe prüfen");
        assertThat(again.at("/courses/0/sharedWith").isEmpty()).isTrue();
        assertThat(api.delete(employee, LIST + "/" + course).at("/courses").isEmpty())
                .isTrue();
        assertThat(api.delete(employee, LIST + "/" + course).status())
                .as("a second time")
                .isEqualTo(200);
    }

    @Test
    void saysWhichCourseHasEnded() {
        put(course);
        own.write("MATCH (c:Course {id: $id}) SET c.state = 'ENDED'", Map.of("id", course));
        Answer list = api.get(employee, LIST);
        assertThat(list.at("/courses/0/ended").asBoolean()).isTrue();
        assertThat(list.texts("/courses", "/title")).containsExactly("Pässe prüfen");
    }

    @Test
    void knowsNoCourseOfAnotherAdministration() {
        String abroad = foreign.course("Fremdes", competency());
        assertThat(put(abroad).status()).isEqualTo(404);
        assertThat(api.delete(employee, LIST + "/" + abroad).status()).isEqualTo(404);
        assertThat(api.get(employee, LIST).at("/courses").isEmpty()).isTrue();
    }

    @Test
    void isOnesOwnAffair() {
        own.reportsTo(employee, superior);
        put(course);
        assertThat(api.get(superior, LIST).at("/courses").isEmpty()).isTrue();
        assertThat(api.get(superior, "/api/v1/shared-shortlists").at("/people").isEmpty())
                .isTrue();
        assertThat(look(superior).at("/courses").isEmpty()).isTrue();
    }

    @Test
    void showsASuperiorOnlyWhatIsSharedAndOnlyAsLongAsItIs() {
        own.reportsTo(employee, superior);
        put(course);
        put(own.course("Privates", competency()));
        assertThat(share(course, SHOW).at("/courses/1/sharedWith/0").asString()).isEqualTo("Petra Prüfer");
        assertThat(api.get(superior, "/api/v1/shared-shortlists")
                        .at("/people/0/courses")
                        .asInt())
                .isEqualTo(1);
        assertThat(look(superior).texts("/courses", "/title")).containsExactly("Pässe prüfen");
        share(course, HIDE);
        assertThat(look(superior).at("/courses").isEmpty())
                .as("taken back at once")
                .isTrue();
    }

    @Test
    void tellsWhoLooked() {
        own.reportsTo(employee, superior);
        look(superior);
        assertThat(accesses()).as("nothing was shown").isZero();
        put(course);
        share(course, SHOW);
        api.get(superior, "/api/v1/shared-shortlists");
        assertThat(accesses()).as("names and numbers").isZero();
        look(superior);
        assertThat(accesses()).isEqualTo(1);
    }

    private long accesses() {
        return api.get(employee, "/api/v1/profile/accesses").at("/accesses").size();
    }

    @Test
    void showsNothingToASuperiorOfOthersOrOfLater() {
        SignedInAccount another = own.employee("leitung-buergerbuero", EMPLOYEE, SUPERIOR);
        own.reportsTo(employee, superior);
        put(course);
        share(course, SHOW);
        assertThat(look(another).status()).isEqualTo(404);
        own.write(
                "MATCH (:Employee {id: $id})-[r:REPORTS_TO]->() DELETE r",
                Map.of("id", Objects.requireNonNull(employee.employee()).value()));
        own.reportsTo(employee, another);
        assertThat(look(superior).status()).as("no superior any more").isEqualTo(404);
        assertThat(look(another).at("/courses").isEmpty()).as("a new one").isTrue();
        assertThat(api.get(employee, LIST).at("/courses/0/sharedWith").isEmpty())
                .isTrue();
    }

    @Test
    void refusesToShareWithNobody() {
        put(course);
        Answer answer = share(course, SHOW);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.fields()).containsExactly("shared");
        assertThat(share("gibt-es-nicht", HIDE).status()).isEqualTo(404);
    }

    @Test
    void holdsTwoHundredAndNoMoreHoweverManyComeAtOnce() throws Exception {
        own.write("""
                MATCH (e:Employee {id: $id}) UNWIND range(1, 195) AS i
                CREATE (e)-[:SHORTLISTED {at: datetime()}]->(:Course {id: $tenant + '-full-' + i, tenantId: $tenant,
                  title: 'Voll ' + i, selfPaced: true, state: 'ENDED'})
                """, Map.of("id", Objects.requireNonNull(employee.employee()).value()));
        own.write("""
                UNWIND range(1, 10) AS i
                CREATE (:Course {id: $tenant + '-more-' + i, tenantId: $tenant, title: 'Mehr ' + i, state: 'ENDED'})
                """, Map.of());
        try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
            for (Future<Integer> one : threads.invokeAll(IntStream.rangeClosed(1, 10)
                    .<Callable<Integer>>mapToObj(
                            i -> () -> put(own.tenant().value() + "-more-" + i).status())
                    .toList())) {
                assertThat(one.get()).isIn(200, 409);
            }
        }
        assertThat(api.get(employee, LIST).at("/courses").size()).isEqualTo(200);
        assertThat(put(course).at("/type").asString()).isEqualTo("/errors/list-full");
        own.write("MATCH (c:Course {tenantId: $tenant}) WHERE c.id CONTAINS '-full-' DETACH DELETE c", Map.of());
    }

    private Answer put(String id) {
        return api.put(employee, LIST + "/" + id, "");
    }

    private Answer share(String id, String form) {
        return api.put(employee, LIST + "/" + id + "/sharing", form);
    }

    private Answer look(SignedInAccount as) {
        return api.get(
                as,
                "/api/v1/shared-shortlists/"
                        + Objects.requireNonNull(employee.employee()).value());
    }
}
