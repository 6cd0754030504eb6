// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationTest
class LibraryIT {
    private final Api api;
    private final Driver driver;
    private final TestAdministration administration;
    private final SignedInAccount employee;

    LibraryIT(@Autowired MockMvc mvc, @Autowired Driver driver) {
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
    void findsByBeginningPartAndOtherName() {
        assertThat(competencies("melder")).startsWith("melderecht");
        assertThat(competencies("RECHT")).contains("melderecht");
        assertThat(competencies("Bundesmeldegesetz")).containsExactly("melderecht");
        assertThat(competencies("registration")).contains("melderecht");
        assertThat(competencies("gibtesnicht")).isEmpty();
        assertThat(api.get(employee, "/api/v1/job-roles?text=b%C3%BCrgerb%C3%BCro")
                        .texts("/jobRoles", "/id"))
                .contains("sachbearbeitung-buergerbuero", "leitung-buergerbuero");
    }

    @Test
    void listsItsOwnWordsBeforeThoseOfEsco() {
        administration.write("""
                UNWIND range(1, 120) AS number
                CREATE (:Competency {id: 'esco:' + $tenant + '-' + number, tenantId: $tenant, label: 'Melder ' + number})
                """, Map.of());
        List<String> found = competencies("melder");
        assertThat(found).startsWith("melderecht").hasSizeGreaterThan(1);
    }

    @Test
    void describesACompetency() {
        Answer answer = api.get(employee, "/api/v1/competencies/melderecht");
        assertThat(answer.texts("/levelDescriptions", "/level"))
                .containsExactly("BASIC", "INTERMEDIATE", "ADVANCED", "EXPERT");
        assertThat(answer.at("/label/en").asString()).isNotBlank();
        assertThat(answer.at("/related").isEmpty()).isFalse();
        assertThat(api.get(employee, "/api/v1/competencies/missing").status()).isEqualTo(404);
        assertThat(api.get(employee, "/api/v1/competencies/%20").status()).isEqualTo(400);
    }

    @Test
    void hidesWhatIsAnotherAdministrations() {
        try (TestAdministration foreign = new TestAdministration(driver)) {
            foreign.write("""
                    MATCH (m:Competency {id: 'melderecht'})
                    CREATE (c:Competency {id: 'geheim-' + $tenant, tenantId: $tenant, label: 'Kanarienkunde'})
                      -[:RELATED_TO {weight: 1.0}]->(m)
                    CREATE (:JobRole {id: 'rolle-' + $tenant, tenantId: $tenant, label: 'Kanarienpflege'})
                    """, Map.of());
            String id = "geheim-" + foreign.tenant().value();
            assertThat(api.get(foreign.employee("sachbearbeitung-buergerbuero"), "/api/v1/competencies/" + id)
                            .status())
                    .isEqualTo(200);
            assertThat(api.get(employee, "/api/v1/competencies/" + id).status()).isEqualTo(404);
            assertThat(api.get(employee, "/api/v1/competencies/melderecht").body())
                    .doesNotContain("Kanarien");
            assertThat(competencies("kanarien")).isEmpty();
            assertThat(api.get(employee, "/api/v1/job-roles?text=kanarien")
                            .at("/jobRoles")
                            .isEmpty())
                    .isTrue();
        }
    }

    private List<String> competencies(String text) {
        return api.get(employee, "/api/v1/competencies?text=" + text).texts("/competencies", "/id");
    }
}
