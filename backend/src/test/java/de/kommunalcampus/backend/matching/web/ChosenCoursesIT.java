// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationTest
class ChosenCoursesIT {
    private final Api api;
    private final TestAdministration own;
    private final TestAdministration foreign;
    private final SignedInAccount employee;

    ChosenCoursesIT(@Autowired MockMvc mvc, @Autowired Driver driver) {
        this.api = new Api(mvc);
        this.own = new TestAdministration(driver);
        this.foreign = new TestAdministration(driver);
        this.employee = own.employee("sachbearbeitung-buergerbuero");
    }

    @AfterEach
    void takeAway() {
        own.close();
        foreign.close();
    }

    @Test
    void answersInTheOrderAskedForWithTheScoreOfTheCoursesPage() throws InterruptedException {
        String one = own.course("Ruhe bewahren", "deeskalation");
        String other = own.course("Ruhe lernen", "deeskalation");
        String abroad = foreign.course("Fremde Ruhe", "deeskalation");
        await(answer -> answer.at("/courses").size() == 2, other, abroad, one);
        Answer answer = cards(other, abroad, "gibt-es-nicht", one, other);
        assertThat(answer.texts("/courses", "/course/id")).containsExactly(other, one);
        assertThat(answer.at("/courses/0/match/score"))
                .isEqualTo(api.get(employee, "/api/v1/courses/" + other).at("/match/score"));
        assertThat(answer.at("/courses/0/removedBy").isNull()).isTrue();
    }

    @Test
    void saysWhichRuleStandsAgainstACourseAndWhatIsNearest() throws InterruptedException {
        String ended = own.course("Ruhe von gestern", "deeskalation");
        own.write("MATCH (c:Course {id: $id}) SET c.state = 'ENDED'", Map.of("id", ended));
        await(answer -> answer.at("/courses/0/removedBy").asString("").equals("ENDED"), ended);
        Answer answer = cards(ended);
        assertThat(answer.at("/courses/0/alternatives").isEmpty()).isFalse();
    }

    @Test
    void takesFiftyAndNoMore() {
        assertThat(cards(ids(50)).status()).isEqualTo(200);
        assertThat(cards(ids(51)).fields()).containsExactly("id");
        assertThat(api.get(employee, "/api/v1/course-cards").fields()).containsExactly("id");
    }

    private static String[] ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> "id-" + i).toArray(String[]::new);
    }

    private Answer cards(String... ids) {
        return api.get(
                employee,
                "/api/v1/course-cards?"
                        + List.of(ids).stream().map(id -> "id=" + id).collect(Collectors.joining("&")));
    }

    /** The catalogue follows the graph within two seconds. */
    private void await(Predicate<Answer> followed, String... ids) throws InterruptedException {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (!followed.test(cards(ids))) {
            assertThat(System.nanoTime()).as("The catalogue does not follow").isLessThan(deadline);
            Thread.sleep(100);
        }
    }
}
