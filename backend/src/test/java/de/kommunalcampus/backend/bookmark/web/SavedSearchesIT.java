// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bookmark.web;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationTest
class SavedSearchesIT {
    private static final String SEARCHES = "/api/v1/saved-searches";

    private final Api api;
    private final TestAdministration administration;
    private final TestAdministration elsewhere;
    private final SignedInAccount employee;

    SavedSearchesIT(@Autowired MockMvc mvc, @Autowired Driver driver) {
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
    void keepsRenamesAndRemoves() {
        String id = save("Recht online", "text=recht&format=ONLINE_SEMINAR")
                .at("/id")
                .asString();
        save("Alles", "");
        assertThat(names(employee)).containsExactlyInAnyOrder("Recht online", "Alles");
        assertThat(api.put(employee, SEARCHES + "/" + id, "{\"name\":\" Recht von zu Hause \"}")
                        .status())
                .isEqualTo(200);
        assertThat(names(employee)).containsExactlyInAnyOrder("Recht von zu Hause", "Alles");
        assertThat(api.delete(employee, SEARCHES + "/" + id).status()).isEqualTo(204);
        assertThat(api.delete(employee, SEARCHES + "/" + id).status()).isEqualTo(404);
        assertThat(names(employee)).containsExactly("Alles");
    }

    @Test
    void keepsTheSameQueryOnceUnderItsLastName() {
        String id = save("Eins", "text=recht").at("/id").asString();
        assertThat(save("Zwei", "text=recht").at("/id").asString()).isEqualTo(id);
        assertThat(names(employee)).containsExactly("Zwei");
    }

    @Test
    void nobodyElseReadsChangesOrRemovesThem() {
        SignedInAccount colleague = administration.employee("sachbearbeitung-buergerbuero");
        SignedInAccount stranger = elsewhere.employee("sachbearbeitung-buergerbuero");
        String id = save("Nur meins", "text=zeisig").at("/id").asString();
        for (SignedInAccount other : List.of(colleague, stranger)) {
            assertThat(api.get(other, SEARCHES).body()).doesNotContain("zeisig");
            assertThat(api.put(other, SEARCHES + "/" + id, "{\"name\":\"Deins\"}")
                            .status())
                    .isEqualTo(404);
            assertThat(api.delete(other, SEARCHES + "/" + id).status()).isEqualTo(404);
        }
        assertThat(names(employee)).containsExactly("Nur meins");
    }

    @Test
    void keepsFiftyAtMostEvenWhenTwoTabsSaveAtOnce() throws Exception {
        List<Callable<Integer>> requests = IntStream.range(0, 60)
                .<Callable<Integer>>mapToObj(
                        i -> () -> save("Suche " + i, "text=s" + i).status())
                .toList();
        try (ExecutorService tabs = Executors.newFixedThreadPool(4)) {
            List<Integer> answers =
                    tabs.invokeAll(requests).stream().map(SavedSearchesIT::get).toList();
            assertThat(answers.stream().filter(status -> status == 200)).hasSize(50);
            assertThat(answers.stream().filter(status -> status == 400)).hasSize(10);
        }
        assertThat(names(employee)).hasSize(50).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\" \",\"query\":\"text=a\"}",
                "{\"name\":\"a\",\"query\":\"//evil.example\"}",
                "{\"name\":\"a\",\"query\":\"javascript:alert(1)\"}",
                "{\"name\":\"a\",\"query\":\"text=a#b\"}",
                "{\"name\":\"a\",\"query\":\"text=<b>\"}",
                "{\"name\":\"a\"}",
            })
    void refusesWhatIsNoSearch(String json) {
        assertThat(api.post(employee, SEARCHES, json).status()).isEqualTo(400);
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(save("x".repeat(81), "text=a").status()).isEqualTo(400);
        assertThat(save("x", "text=" + "a".repeat(1996)).status()).isEqualTo(400);
        assertThat(save("x".repeat(80), "text=" + "a".repeat(1995)).status()).isEqualTo(200);
    }

    private static int get(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private Answer save(String name, String query) {
        return api.post(employee, SEARCHES, "{\"name\":\"%s\",\"query\":\"%s\"}".formatted(name, query));
    }

    private List<String> names(SignedInAccount account) {
        return api.get(account, SEARCHES).texts("/searches", "/name");
    }
}
