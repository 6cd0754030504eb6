// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.kommunalcampus.backend.identity.Accounts;
import de.kommunalcampus.backend.identity.NewAccount;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ApplicationTest
class SignInIT {
    private static final String PASSWORD = "Ein langes Passwort 1";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Accounts accounts;

    private String login = "";

    @BeforeEach
    void createAccount() {
        login = UUID.randomUUID() + "@muster.example";
        accounts.create(new NewAccount(
                login,
                "Jördis Ümlauf",
                PASSWORD,
                new TenantId("sign-in-test"),
                Set.of(PermissionRole.EMPLOYEE),
                null,
                null));
    }

    @Test
    void signsInAndOut() throws Exception {
        MockHttpSession session =
                (MockHttpSession) mvc.perform(signIn(login.toUpperCase(java.util.Locale.ROOT), PASSWORD))
                        .andExpect(status().isOk())
                        .andExpect(jsonPath("$.displayName").value("Jördis Ümlauf"))
                        .andExpect(jsonPath("$.roles[0]").value("EMPLOYEE"))
                        .andReturn()
                        .getRequest()
                        .getSession();
        assertThat(session).isNotNull();
        mvc.perform(get("/api/v1/session").session(session))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.login").value(login));
        mvc.perform(delete("/api/v1/session").session(session).with(csrf())).andExpect(status().isNoContent());
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void answersWrongPasswordAndUnknownLoginAlike() throws Exception {
        String wrong = mvc.perform(signIn(login, "falsch"))
                .andExpect(status().isUnauthorized())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String unknown = mvc.perform(signIn("niemand@muster.example", "falsch"))
                .andExpect(status().isUnauthorized())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(wrong).isEqualTo(unknown).contains("/errors/sign-in-failed");
    }

    @Test
    void asksStrangersToSignIn() throws Exception {
        mvc.perform(get("/api/v1/session"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("/errors/not-signed-in"));
    }

    @Test
    void refusesASignInWithoutTheTokenAgainstForgery() throws Exception {
        mvc.perform(post("/api/v1/session")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"login\":\"a\",\"password\":\"b\"}"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("/errors/forbidden"));
    }

    private static MockHttpServletRequestBuilder signIn(String login, String password) {
        return post("/api/v1/session")
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, password));
    }
}
