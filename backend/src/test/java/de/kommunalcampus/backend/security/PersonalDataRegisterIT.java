// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.security;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.agreement.TenantSwitch;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.MockMvc;

/** Everything the graph keeps of a person is declared in {@code personal-data.csv}, with purpose and retention. */
@ApplicationTest
class PersonalDataRegisterIT {
    private static final String HEADER = "label;property;purpose;legal basis;retention;export;erasure;ends";

    /** What a person may be linked with, and is about no person. */
    private static final Set<String> IMPERSONAL =
            Set.of("OrgUnit", "JobRole", "Task", "Competency", "Course", "Provider", "DemandSearch");

    private static final String PROPERTIES = """
            MATCH (n:Employee|Account|Passkey|Assessment|AccessRecord|Feedback|Proposal|SavedSearch|AuditEntry|OutgoingMail|SwitchChange|ProviderApplication|ScimUser|Searcher) UNWIND keys(n) AS name
            RETURN DISTINCT labels(n)[0] + ';' + name AS declared
            """;

    private static final String RELATIONSHIPS = """
            MATCH (n:Employee|Account|Passkey|Assessment|AccessRecord|Feedback|Proposal|SavedSearch|AuditEntry|OutgoingMail|SwitchChange|ProviderApplication|ScimUser|Searcher)-[r]->()
            UNWIND [type(r)] + [name IN keys(r) | type(r) + '.' + name] AS name
            RETURN DISTINCT labels(n)[0] + ';' + name AS declared
            """;

    private static final String NEIGHBOURS =
            "MATCH (:Employee|Account|Passkey|Assessment|AccessRecord|Feedback|Proposal|SavedSearch|AuditEntry|OutgoingMail|SwitchChange|ProviderApplication|ScimUser|Searcher)--(n) UNWIND labels(n) AS declared RETURN DISTINCT declared";

    private final Driver driver;
    private final TestAdministration administration;
    private final List<List<String>> register;
    /** Where the towns are: around midnight the machine may live in another day. */
    private final LocalDate today;

    @Autowired
    PersonalDataRegisterIT(Driver driver, MockMvc mvc, Clock clock) throws IOException {
        this.driver = driver;
        this.today = LocalDate.now(clock);
        this.administration = new TestAdministration(driver);
        leaveARecord(new Api(mvc));
        List<String> lines = new ClassPathResource("personal-data.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(lines.getFirst()).isEqualTo(HEADER);
        this.register =
                lines.stream().skip(1).map(line -> List.of(line.split(";", -1))).toList();
    }

    /** The sample world holds none, for nobody has looked at anybody yet. */
    private void leaveARecord(Api api) {
        SignedInAccount seen = administration.employee("sachbearbeitung-buergerbuero");
        SignedInAccount hr = administration.employee("personalsachbearbeitung", PermissionRole.HR);
        administration.agreesOn(TenantSwitch.PERSON_VIEWS);
        String id = Objects.requireNonNull(seen.employee()).value();
        assertThat(api.get(hr, "/api/v1/employees/" + id).status()).isEqualTo(200);
        leaveOwnNotes(api, seen, hr);
    }

    /** A course that is kept and shown, begun and finished. */
    private void leaveOwnNotes(Api api, SignedInAccount employee, SignedInAccount superior) {
        administration.reportsTo(employee, superior);
        String course = administration.course("Pässe prüfen", "deeskalation");
        assertThat(List.of(
                        api.put(employee, "/api/v1/shortlist/" + course, "").status(),
                        api.put(employee, "/api/v1/shortlist/" + course + "/sharing", "{\"shared\":true}")
                                .status(),
                        api.post(employee, "/api/v1/courses/" + course + "/start")
                                .status(),
                        api.put(
                                        employee,
                                        "/api/v1/courses/" + course + "/completion",
                                        "{\"on\":\"%s\"}".formatted(today))
                                .status(),
                        api.put(employee, "/api/v1/profile/competencies/deeskalation", "{\"level\":\"BASIC\"}")
                                .status()))
                .containsOnly(200);
    }

    @AfterEach
    void takeAway() {
        administration.close();
    }

    @Test
    void declaresEveryPropertyAndRelationship() {
        Set<String> declared =
                register.stream().map(row -> row.get(0) + ";" + row.get(1)).collect(Collectors.toSet());
        Set<String> kept = find(PROPERTIES);
        kept.addAll(find(RELATIONSHIPS));
        assertThat(kept)
                .contains(
                        "Employee;lastName",
                        "Account;login",
                        "Assessment;level",
                        "AccessRecord;asRole",
                        "AuditEntry;actor",
                        "Employee;SHORTLISTED.sharedWith",
                        "Employee;COMPLETED.statedBy");
        kept.removeAll(declared);
        assertThat(kept)
                .as("Kept of persons and not declared in personal-data.csv: say for what, on which basis and how long")
                .isEmpty();
    }

    @Test
    void saysPurposeBasisRetentionExportErasureAndEndOfEach() {
        assertThat(register).allSatisfy(row -> assertThat(row).hasSize(8).noneMatch(String::isBlank));
    }

    @Test
    void knowsWhatPersonsAreLinkedWith() {
        Set<String> known = register.stream().map(List::getFirst).collect(Collectors.toSet());
        Set<String> neighbours = find(NEIGHBOURS);
        neighbours.removeAll(known);
        assertThat(IMPERSONAL)
                .as("A new kind of node beside a person: declare it")
                .containsAll(neighbours);
    }

    private Set<String> find(String query) {
        return driver.executableQuery(query).execute().records().stream()
                .map(row -> row.get("declared").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
