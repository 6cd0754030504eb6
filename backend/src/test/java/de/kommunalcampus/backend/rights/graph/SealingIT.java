// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights.graph;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What people write lies sealed in the graph and is read as before. */
@ApplicationTest
class SealingIT {
    private static final String SEARCHES = "/api/v1/saved-searches";

    private final Api api;
    private final Driver driver;
    private final PlainTexts plainTexts;
    private final TestAdministration own;
    private final SignedInAccount employee;

    @Autowired
    SealingIT(MockMvc mvc, Driver driver, PlainTexts plainTexts) {
        this.api = new Api(mvc);
        this.driver = driver;
        this.plainTexts = plainTexts;
        this.own = new TestAdministration(driver);
        this.employee = own.employee("sachbearbeitung-buergerbuero");
    }

    @AfterEach
    void takeAway() {
        own.close();
    }

    @Test
    void sealsSearches() {
        api.post(employee, SEARCHES, "{\"name\":\"Wiedereinstieg\",\"query\":\"text=burnout\"}");
        assertThat(stored()).hasSize(2).allMatch(text -> text.startsWith("sealed:1:"));
        assertThat(api.get(employee, SEARCHES).body()).contains("Wiedereinstieg", "text=burnout");
        assertThat(api.get(employee, "/api/v1/profile/export").body()).contains("Wiedereinstieg", "text=burnout");
    }

    @Test
    void sealsWhatHrSays() {
        SignedInAccount hr = own.employee("personalsachbearbeitung", PermissionRole.EMPLOYEE, PermissionRole.HR);
        String proposal = api.post(
                        employee,
                        "/api/v1/profile/proposals",
                        "{\"kind\":\"JOB_ROLE\",\"target\":\"personalsachbearbeitung\"}")
                .at("/proposals/0/id")
                .asString();
        assertThat(api.put(
                                hr,
                                "/api/v1/proposals/" + proposal + "/decision",
                                "{\"decision\":\"DECLINE\",\"reason\":\"Erst nach der Elternzeit.\"}")
                        .status())
                .isEqualTo(200);
        assertThat(stored()).hasSize(1).allMatch(text -> text.startsWith("sealed:1:"));
        assertThat(api.get(employee, "/api/v1/profile/export").body()).contains("Erst nach der Elternzeit.");
        assertThat(api.get(hr, "/api/v1/proposals").body()).contains("Erst nach der Elternzeit.");
    }

    @Test
    void sealsWhatWasWrittenBefore() {
        own.write("""
                MATCH (e:Employee {id: $id})
                CREATE (e)-[:KEEPS]->(:SavedSearch {id: $id + '-s', tenantId: $tenant, name: 'Recht', query: '', savedAt: datetime()})
                """, Map.of("id", Objects.requireNonNull(employee.employee()).value()));
        plainTexts.run();
        assertThat(stored()).hasSize(2).allMatch(text -> text.startsWith("sealed:1:"));
        assertThat(api.get(employee, SEARCHES).texts("/searches", "/name")).containsExactly("Recht");
    }

    private List<String> stored() {
        return driver
                .executableQuery("""
                        MATCH (n:SavedSearch|Proposal {tenantId: $tenant})
                        UNWIND [n.name, n.query, n.reason] AS text WITH text WHERE text IS NOT NULL RETURN text
                        """)
                .withParameters(Map.of("tenant", own.tenant().value()))
                .execute()
                .records()
                .stream()
                .map(row -> row.get("text").asString())
                .toList();
    }
}
