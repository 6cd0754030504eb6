// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.security;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.testing.ApplicationTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What an endpoint does not declare it refuses by name, whoever asks: nothing is bound that nobody meant to be. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnknownInputIT {
    private static final List<String> FORBIDDEN = List.of(
            "id",
            "tenantId",
            "tenant",
            "role",
            "roles",
            "permissionRoles",
            "accountId",
            "employee",
            "employeeId",
            "providerId",
            "passwordHash",
            "displayName",
            "source",
            "assessedOn",
            "validUntil",
            "checkedBy",
            "status",
            "state",
            "score",
            "verified",
            "createdBy",
            "version");

    private final TwoTenants tenants;
    private final MatrixRequests requests;
    private final List<MatrixRow> table;

    @Autowired
    UnknownInputIT(Driver driver, MockMvc mvc) throws IOException {
        this.tenants = new TwoTenants(driver);
        this.requests = new MatrixRequests(mvc);
        this.table = MatrixRow.table().stream()
                .filter(row -> row.subject() != Subject.UNMAPPED)
                .filter(row -> row.relation() != Relation.FOREIGN)
                .toList();
    }

    @AfterAll
    void removeTenants() {
        tenants.close();
    }

    /** Few forms have one of the fields by design, such as the roles that an administrator gives: their row names it. */
    @Test
    void refusesFieldsThatAreNotOfTheForm() {
        long checked = table.stream()
                .filter(row -> row.request().startsWith("{"))
                .flatMap(row -> FORBIDDEN.stream()
                        .filter(field -> !row.request().contains("\"" + field + "\":"))
                        .map(field -> refuses(row, row.withField(field), field)))
                .count();
        System.out.printf("Unknown fields: %d refused%n", checked);
        assertThat(checked).isGreaterThanOrEqualTo(3L * FORBIDDEN.size());
    }

    @Test
    void refusesParametersThatAreNotOfTheEndpoint() {
        long checked = table.stream()
                .filter(row -> row.method().equals("GET"))
                .flatMap(row -> Stream.of("farbe", "tenantId").map(name -> refuses(row, row.withParameter(name), name)))
                .count();
        System.out.printf("Unknown parameters: %d refused%n", checked);
        assertThat(checked).isPositive();
    }

    @Test
    void refusesPartsThatAreNotOfTheForm() {
        List<MatrixRow> uploads =
                table.stream().filter(row -> row.request().startsWith("file:")).toList();
        assertThat(uploads).isNotEmpty().allSatisfy(row -> {
            MockHttpServletResponse answer = requests.sendWithPart(row, welcome(row), "tenant", "silberfurt");
            assertThat(answer.getStatus()).as(row.endpoint()).isEqualTo(400);
            assertThat(answer.getContentAsString()).contains("\"field\":\"tenant\"");
        });
    }

    private boolean refuses(MatrixRow row, MatrixRow changed, String name) {
        Actor actor = welcome(row);
        String id = tenants.idFor(row.subject(), row.relation(), actor);
        MockHttpServletResponse answer = requests.send(changed, actor, id);
        assertThat(answer.getStatus())
                .as("%s with %s as %s", row.endpoint(), name, actor)
                .isEqualTo(400);
        assertThat(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("\"field\":\"" + name + "\"");
        return true;
    }

    /** An actor whose request would otherwise do something, or one whose role the function at least is. */
    private static Actor welcome(MatrixRow row) {
        return row.expected().entrySet().stream()
                .filter(cell -> cell.getValue() != 401 && cell.getValue() != 403)
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Actor.EMPLOYEE);
    }
}
