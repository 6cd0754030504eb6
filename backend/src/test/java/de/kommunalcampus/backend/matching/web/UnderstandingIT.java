// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

@ApplicationTest
class UnderstandingIT {
    private final Api api;
    private final Driver driver;
    private final TestAdministration administration;
    private final SignedInAccount employee;

    UnderstandingIT(@Autowired MockMvc mvc, @Autowired Driver driver) {
        this.api = new Api(mvc);
        this.driver = driver;
        this.administration = new TestAdministration(driver);
        this.employee = administration.employee("sachbearbeitung-buergerbuero");
    }

    @AfterEach
    void takeAway() {
        administration.close();
    }

    @Test
    void namesWhatATextIsAboutWithWeights() {
        Answer answer = understanding(employee, "Melderecht");
        assertThat(answer.texts("/competencies", "/ref/id")).first().isEqualTo("melderecht");
        assertThat(answer.at("/competencies/0/ref/label/de").asString()).isEqualTo("Melderecht");
        double before = 1;
        for (JsonNode meant : answer.at("/competencies")) {
            assertThat(meant.at("/weight").asDouble()).isPositive().isLessThanOrEqualTo(before);
            before = meant.at("/weight").asDouble();
        }
        assertThat(understanding(employee, "Verwaltungsakademie Mittelland").texts("/providers", "/ref/id"))
                .contains("verwaltungsakademie-mittelland");
        assertThat(understanding(employee, "Leitung Bürgerbüro").texts("/jobRoles", "/ref/id"))
                .contains("leitung-buergerbuero");
    }

    /** Who may open which file is no matter of law, though it is a matter of rights. */
    @Test
    void takesRechtForLaw() {
        assertThat(understanding(employee, "Recht").texts("/competencies", "/ref/id"))
                .contains("kita-recht", "arbeitsrecht")
                .doesNotContain("berechtigungsmanagement");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "der die das und oder", "🎉🎉🎉", "\u0000", "%%%", "???"})
    void understandsNothingOfNothing(String text) {
        Answer answer = understanding(employee, text);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(List.of(answer.at("/competencies"), answer.at("/jobRoles"), answer.at("/providers")))
                .allMatch(JsonNode::isEmpty);
    }

    @Test
    void refusesATextThatNobodyTypes() {
        Answer page = understanding(employee, "Melderecht ".repeat(500));
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.fields()).containsExactly("text");
        Answer book = understanding(employee, "Melderecht ".repeat(910));
        assertThat(book.status()).isEqualTo(400);
        assertThat(book.fields()).containsExactly("query");
    }

    @Test
    void oneAdministrationsNamesAreNotAnothers() {
        try (TestAdministration other = new TestAdministration(driver)) {
            other.write("""
                    CREATE (c:Competency {id: $tenant + '-secret', tenantId: $tenant, label: 'Quittenkelterei',
                                          alternativeLabels: []})
                    CREATE (:JobRole {id: $tenant + '-secret-role', tenantId: $tenant, label: 'Quittenkelterer',
                                      alternativeLabels: []})-[:REQUIRES {level: 'BASIC', weight: 1.0}]->(c)
                    """, Map.of());
            SignedInAccount owner = other.employee("sachbearbeitung-buergerbuero");
            Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                Answer own = understanding(owner, "Quittenkelterei");
                assertThat(own.texts("/competencies", "/ref/label/de")).containsExactly("Quittenkelterei");
            });
            assertThat(understanding(employee, "Quittenkelterei Quittenkelterer")
                            .body())
                    .doesNotContain("Quitten", "secret");
        }
    }

    private Answer understanding(SignedInAccount account, String text) {
        return api.get(account, "/api/v1/understanding?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }
}
