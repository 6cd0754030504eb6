// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.Statements;
import de.kommunalcampus.backend.testing.TestAdministration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Counts what a match asks the database. */
@ApplicationTest
class MatchStatementsIT {
    /** Until the follower has seen the writes of this test, which empty the cache of profiles. */
    private static final long SETTLED_MS = 1_000;

    private final Api api;
    private final Statements statements;
    private final TestAdministration administration;
    private final SignedInAccount employee;

    MatchStatementsIT(@Autowired MockMvc mvc, @Autowired Driver driver, @Autowired Statements statements)
            throws InterruptedException {
        this.api = new Api(mvc);
        this.statements = statements;
        this.administration = new TestAdministration(driver);
        this.employee = administration.employee("sachbearbeitung-buergerbuero");
        Thread.sleep(SETTLED_MS);
    }

    @AfterEach
    void takeAway() {
        administration.close();
    }

    @Test
    void asksOnceForThePersonAndThenNothing() {
        assertThat(statements.during(() -> matches("/api/v1/matches"))).isEqualTo(1);
        assertThat(statements.during(() -> matches("/api/v1/matches"))).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/matches?limit=100",
                "/api/v1/matches?listed=true",
                "/api/v1/matches?listed=true&text=Qwxzyvogel",
                "/api/v1/matches?text=Deeskalation",
                "/api/v1/matches?text=Verwaltungsrecht&format=SELF_STUDY&sort=PRICE",
                "/api/v1/matches?competency=deeskalation",
                "/api/v1/matches?jobRole=sachbearbeitung-buergerbuero",
                "/api/v1/suggestions?text=Verg"
            })
    void asksNothingOfWhateverKindTheRequestIs(String path) {
        matches("/api/v1/matches");
        assertThat(statements.during(() -> matches(path))).isZero();
    }

    @Test
    void countsWhatIsAsked() {
        assertThat(statements.during(() -> api.get(employee, "/api/v1/profile")))
                .isPositive();
    }

    private void matches(String path) {
        Answer answer = api.get(employee, path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }
}
