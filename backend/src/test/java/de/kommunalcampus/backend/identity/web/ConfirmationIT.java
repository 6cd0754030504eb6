// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

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

/** A passkey is not made by whoever finds an open screen. */
@ApplicationTest
class ConfirmationIT {
    private static final String PASSWORD = "Ein langes Passwort 1";
    private static final String NONE = "{}";

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
        assertThat(begin(Duration.ofMinutes(9), NONE).getStatus()).isEqualTo(200);
    }

    @Test
    void isThePasswordLater() throws Exception {
        MockHttpServletResponse missing = begin(Duration.ofMinutes(10), NONE);
        assertThat(missing.getStatus()).isEqualTo(403);
        assertThat(missing.getContentAsString()).contains("/errors/confirmation-missing");
        MockHttpServletResponse wrong = begin(Duration.ofHours(2), "{\"password\":\"Ein falsches Passwort 1\"}");
        assertThat(wrong.getStatus()).isEqualTo(400);
        assertThat(wrong.getContentAsString()).contains("\"field\":\"password\"");
        assertThat(begin(Duration.ofHours(2), "{\"password\":\"%s\"}".formatted(PASSWORD))
                        .getStatus())
                .isEqualTo(200);
    }

    private MockHttpServletResponse begin(Duration age, String body) throws Exception {
        MockHttpSession session = new MockHttpSession();
        SessionAge.begin(session, clock.instant().minus(age));
        return mvc.perform(post("http://localhost:8080/api/v1/passkeys/creation")
                        .session(session)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(csrf())
                        .with(authentication(SignedInAuthentication.of(account))))
                .andReturn()
                .getResponse();
    }
}
