// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.Accounts;
import de.kommunalcampus.backend.identity.NewAccount;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.identity.SignedInAuthentication;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Neither a passkey nor a second factor is made by whoever finds an open screen. */
@ApplicationTest
class ConfirmationIT {
    private static final String PASSWORD = "Ein langes Passwort 1";
    private static final String NONE = "{}";
    private static final String PASSKEY = "/api/v1/passkeys/creation";
    private static final String FACTOR = "/api/v1/second-factor/enrolment";

    private final MockMvc mvc;
    private final Clock clock;
    private final TestAdministration administration;
    private final SignedInAccount account;

    @Autowired
    ConfirmationIT(MockMvc mvc, Driver driver, Accounts accounts, Clock clock) {
        this.mvc = mvc;
        this.clock = clock;
        this.administration = new TestAdministration(driver);
        String login = UUID.randomUUID() + "@pruefstein.example";
        AccountId id = accounts.create(new NewAccount(
                login, "Kim", PASSWORD, administration.tenant(), Set.of(PermissionRole.EMPLOYEE), null, null));
        this.account = new SignedInAccount(
                id, login, "Kim", administration.tenant(), Set.of(PermissionRole.EMPLOYEE), null, null);
    }

    @AfterEach
    void takeAway() {
        administration.close();
    }

    @Test
    void isNotAskedForRightAfterTheSignIn() throws Exception {
        assertThat(begin(Duration.ofMinutes(4), NONE).getStatus()).isEqualTo(200);
    }

    @Test
    void isThePasswordLater() throws Exception {
        MockHttpServletResponse missing = begin(Duration.ofMinutes(5), NONE);
        assertThat(missing.getStatus()).isEqualTo(403);
        assertThat(missing.getContentAsString()).contains("/errors/password-needed");
        MockHttpServletResponse wrong = begin(Duration.ofHours(2), "{\"password\":\"Ein falsches Passwort 1\"}");
        assertThat(wrong.getStatus()).isEqualTo(400);
        assertThat(wrong.getContentAsString()).contains("\"field\":\"password\"");
        assertThat(begin(Duration.ofHours(2), "{\"password\":\"%s\"}".formatted(PASSWORD))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void isWantedBeforeASecondFactorToo() throws Exception {
        assertThat(post(PASSKEY, session(Duration.ofHours(2)), NONE).getContentAsString())
                .contains("/errors/password-needed");
        assertThat(post(FACTOR, session(Duration.ofMinutes(4)), NONE).getStatus())
                .isEqualTo(200);
        MockHttpSession old = session(Duration.ofHours(2));
        MockHttpServletResponse missing = post(FACTOR, old, NONE);
        assertThat(missing.getStatus()).isEqualTo(403);
        assertThat(missing.getContentAsString()).contains("/errors/password-needed");
        assertThat(setUp(old).getContentAsString())
                .as("without the first step there is nothing to set up")
                .contains("/errors/wrong-factor");
        assertThat(post(FACTOR, old, "{\"password\":\"Ein falsches Passwort 1\"}")
                        .getContentAsString())
                .contains("\"field\":\"password\"");
        assertThat(post(FACTOR, old, "{\"password\":\"%s\"}".formatted(PASSWORD))
                        .getStatus())
                .isEqualTo(200);
        assertThat(setUp(old).getContentAsString())
                .as("for some minutes, which getting an app may take")
                .contains("/errors/wrong-factor");
    }

    @Test
    void isANewSignInWhereThereIsNoPassword() throws Exception {
        administration.write(
                "MATCH (a:Account {id: $id}) REMOVE a.passwordHash",
                Map.of("id", account.id().value()));
        for (String path : List.of(PASSKEY, FACTOR)) {
            for (String body : List.of(NONE, "{\"password\":\"%s\"}".formatted(PASSWORD))) {
                MockHttpServletResponse missing = post(path, session(Duration.ofHours(2)), body);
                assertThat(missing.getStatus()).isEqualTo(403);
                assertThat(missing.getContentAsString()).contains("/errors/sign-in-again");
            }
            assertThat(post(path, session(Duration.ofMinutes(1)), NONE).getStatus())
                    .isEqualTo(200);
        }
    }

    private MockHttpServletResponse begin(Duration age, String body) throws Exception {
        return post(PASSKEY, session(age), body);
    }

    private MockHttpSession session(Duration age) {
        MockHttpSession session = new MockHttpSession();
        SessionAge.begin(session, clock.instant().minus(age));
        return session;
    }

    private MockHttpServletResponse post(String path, MockHttpSession session, String body) throws Exception {
        return answer(MockMvcRequestBuilders.post("http://localhost:8080" + path), session, body);
    }

    private MockHttpServletResponse setUp(MockHttpSession session) throws Exception {
        return answer(
                MockMvcRequestBuilders.put("http://localhost:8080/api/v1/second-factor"),
                session,
                "{\"code\":\"000000\"}");
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, MockHttpSession session, String body)
            throws Exception {
        return mvc.perform(request.session(session)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(csrf())
                        .with(authentication(SignedInAuthentication.of(account))))
                .andReturn()
                .getResponse();
    }
}
