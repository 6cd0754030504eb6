// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.kommunalcampus.backend.feedback.Feedback;
import de.kommunalcampus.backend.feedback.Feedbacks;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.identity.SignedInAuthentication;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ApplicationTest
class FeedbackIT {
    private static final String PATH = "/api/v1/feedback";
    private static int addresses;

    private final MockMvc mvc;
    private final Api api;
    private final Feedbacks feedbacks;
    private final Clock clock;
    private final TestAdministration home;
    private final TestAdministration abroad;
    private final SignedInAccount employee;
    private final SignedInAccount admin;

    FeedbackIT(
            @Autowired MockMvc mvc, @Autowired Driver driver, @Autowired Feedbacks feedbacks, @Autowired Clock clock) {
        this.mvc = mvc;
        this.api = new Api(mvc);
        this.feedbacks = feedbacks;
        this.clock = clock;
        this.home = new TestAdministration(driver);
        this.abroad = new TestAdministration(driver);
        this.employee = home.employee("sachbearbeitung-buergerbuero");
        this.admin = home.employee("sachbearbeitung-buergerbuero", PermissionRole.TENANT_ADMIN);
    }

    @AfterEach
    void takeAway() {
        home.close();
        abroad.close();
    }

    @Test
    void theAdministrationReadsWhatItsStaffWriteAndNobodyElseDoes() throws Exception {
        MockHttpServletResponse sent = give(employee, "192.0.2.1", """
                {"text":" Die Liste springt. ","page":"/courses","contact":"  "}""");
        assertThat(sent.getStatus()).isEqualTo(204);
        Answer received = api.get(admin, PATH);
        assertThat(received.texts("/messages", "/text")).containsExactly("Die Liste springt.");
        assertThat(received.at("/messages/0/page").asString()).isEqualTo("/courses");
        assertThat(received.at("/messages/0/contact").isNull()).isTrue();
        assertThat(received.body())
                .doesNotContain(employee.login(), employee.id().value());
        SignedInAccount foreign = abroad.employee("sachbearbeitung-buergerbuero", PermissionRole.TENANT_ADMIN);
        assertThat(api.get(foreign, PATH).at("/messages").isEmpty()).isTrue();
        String id = received.at("/messages/0/id").asString();
        assertThat(remove(foreign, id)).isEqualTo(404);
        assertThat(remove(admin, id)).isEqualTo(204);
        assertThat(remove(admin, id)).isEqualTo(404);
        assertThat(api.get(admin, PATH).at("/messages").isEmpty()).isTrue();
    }

    @Test
    void guestsWriteToTheOperatorOfThePlatform() throws Exception {
        String text = "Gast " + UUID.randomUUID();
        assertThat(give(null, nextAddress(), "{\"text\":\"" + text + "\"}").getStatus())
                .isEqualTo(204);
        assertThat(home.count(
                        "MATCH (f:Feedback {tenantId: 'shared', text: $text}) DELETE f RETURN count(*)",
                        Map.of("text", text)))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"text,5000,204", "text,5001,400", "page,500,204", "page,501,400", "contact,200,204", "contact,201,400"})
    void limitsTheLengthOfEachField(String field, int length, int status) throws Exception {
        String value = "x".repeat(length);
        String json = field.equals("text")
                ? "{\"text\":\"%s\"}".formatted(value)
                : "{\"text\":\"Zu lang\",\"%s\":\"%s\"}".formatted(field, value);
        MockHttpServletResponse response = give(employee, nextAddress(), json);
        assertThat(response.getStatus()).isEqualTo(status);
        if (status == 400) {
            assertThat(response.getContentAsString()).contains("\"field\":\"" + field + "\"");
        }
    }

    @Test
    void saysHowLongToWaitWhenAnAddressWritesTooOften() throws Exception {
        String address = nextAddress();
        for (int sent = 0; sent < FeedbackLimits.PER_ADDRESS; sent++) {
            assertThat(give(null, address, "{\"text\":\" \"}").getStatus())
                    .as("what is refused for its content does not count")
                    .isEqualTo(400);
        }
        for (int sent = 0; sent < FeedbackLimits.PER_ADDRESS; sent++) {
            assertThat(give(employee, address, "{\"text\":\"Wieder\"}").getStatus())
                    .isEqualTo(204);
        }
        MockHttpServletResponse refused = give(employee, address, "{\"text\":\"Noch einmal\"}");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(3_000, 3_600);
        assertThat(give(employee, nextAddress(), "{\"text\":\"Von anderswo\"}").getStatus())
                .isEqualTo(204);
        assertThat(api.get(admin, PATH).at("/messages")).hasSize(FeedbackLimits.PER_ADDRESS + 1);
    }

    @Test
    void aFullBoxTakesNoMore() throws Exception {
        home.write(
                "UNWIND range(1, $most) AS i CREATE (:Feedback {id: $tenant + i, tenantId: $tenant, at: datetime(), text: 'x'})",
                Map.of("most", Feedbacks.MOST));
        assertThat(give(employee, nextAddress(), "{\"text\":\"Eine mehr\"}").getStatus())
                .isEqualTo(429);
        assertThat(api.get(admin, PATH).at("/messages")).hasSize(100);
        assertThat(api.get(admin, PATH).at("/more").asBoolean()).isTrue();
    }

    @Test
    void deletesWhatIsOld() {
        home.write("""
                CREATE (:Feedback {id: $tenant + '-old', tenantId: $tenant, at: datetime() - duration('P181D'), text: 'alt'})
                CREATE (:Feedback {id: $tenant + '-new', tenantId: $tenant, at: datetime() - duration('P179D'), text: 'neu'})
                """, Map.of());
        feedbacks.deleteOlderThan(clock.instant().minus(Feedback.KEPT));
        assertThat(api.get(admin, PATH).texts("/messages", "/text")).containsExactly("neu");
    }

    private MockHttpServletResponse give(@Nullable SignedInAccount account, String address, String json)
            throws Exception {
        return perform(post(PATH).contentType(MediaType.APPLICATION_JSON).content(json), account, address);
    }

    private int remove(SignedInAccount account, String id) throws Exception {
        return perform(delete(PATH + "/" + id), account, "192.0.2.1").getStatus();
    }

    private MockHttpServletResponse perform(
            MockHttpServletRequestBuilder request, @Nullable SignedInAccount account, String address) throws Exception {
        return mvc.perform(request.with(csrf())
                        .with(account == null ? anonymous() : authentication(SignedInAuthentication.of(account)))
                        .with(made -> {
                            made.setRemoteAddr(address);
                            return made;
                        }))
                .andReturn()
                .getResponse();
    }

    private static String nextAddress() {
        addresses++;
        return "198.51.100." + addresses;
    }
}
