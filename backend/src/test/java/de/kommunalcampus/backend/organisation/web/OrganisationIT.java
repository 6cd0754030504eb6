// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.organisation.web;

import static de.kommunalcampus.backend.identity.PermissionRole.EMPLOYEE;
import static de.kommunalcampus.backend.identity.PermissionRole.HR;
import static de.kommunalcampus.backend.identity.PermissionRole.STAFF_COUNCIL;
import static de.kommunalcampus.backend.identity.PermissionRole.SUPERIOR;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.agreement.TenantSwitch;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationTest
class OrganisationIT {
    private static final String ROLE = "sachbearbeitung-buergerbuero";

    private final Api api;
    private final TestAdministration own;
    private final TestAdministration foreign;
    private final SignedInAccount employee;

    OrganisationIT(@Autowired MockMvc mvc, @Autowired Driver driver) {
        this.api = new Api(mvc);
        this.own = new TestAdministration(driver);
        this.foreign = new TestAdministration(driver);
        this.employee = own.employee(ROLE);
    }

    @AfterEach
    void takeAway() {
        own.close();
        foreign.close();
    }

    @Test
    void oneSeesOneself() {
        Answer answer = look(employee, employee);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/displayName").asString()).isEqualTo("Petra Prüfer");
        assertThat(answer.at("/unit/name").asString()).isEqualTo("Bürgerbüro");
        assertThat(answer.texts("/jobRoles", "/role/id")).containsExactly(ROLE);
    }

    @Test
    void superiorsSeeTheirOwnPeopleOnly() {
        SignedInAccount superior = own.employee("leitung-buergerbuero", EMPLOYEE, SUPERIOR);
        SignedInAccount another = own.employee("leitung-buergerbuero", EMPLOYEE, SUPERIOR);
        own.reportsTo(employee, superior);
        assertThat(look(superior, employee).status()).isEqualTo(200);
        assertThat(look(another, employee).status()).isEqualTo(404);
        assertThat(look(employee, superior).status()).isEqualTo(404);
    }

    @Test
    void humanResourcesSeeAllOfTheirAdministrationAndNobodyElse() {
        own.agreesOn(TenantSwitch.PERSON_VIEWS);
        foreign.agreesOn(TenantSwitch.PERSON_VIEWS);
        SignedInAccount hr = own.employee("personalsachbearbeitung", EMPLOYEE, HR);
        assertThat(look(hr, employee).status()).isEqualTo(200);
        assertThat(look(foreign.employee(ROLE, EMPLOYEE, HR), employee).status())
                .isEqualTo(404);
    }

    /** What the page "Wer sieht was?" promises: name, unit and job roles, and nothing else. */
    @Test
    void othersSeeNameUnitAndJobRolesOnly() {
        own.agreesOn(TenantSwitch.PERSON_VIEWS);
        SignedInAccount hr = own.employee("personalsachbearbeitung", EMPLOYEE, HR);
        assertThat(look(hr, employee).at("").propertyNames())
                .containsExactlyInAnyOrder("id", "displayName", "unit", "jobRoles");
        assertThat(look(hr, employee).at("/jobRoles/0").propertyNames()).containsExactlyInAnyOrder("role", "share");
    }

    @Test
    void colleaguesAndStaffCouncilSeeNobody() {
        assertThat(look(own.employee(ROLE), employee).status()).isEqualTo(404);
        assertThat(look(own.employee(ROLE, EMPLOYEE, STAFF_COUNCIL), employee).status())
                .isEqualTo(404);
    }

    @Test
    void unitsFormATreeOfTheOwnAdministration() {
        Answer answer = api.get(own.employee(ROLE, EMPLOYEE, STAFF_COUNCIL), "/api/v1/units");
        assertThat(answer.texts("/units", "/id")).containsExactly(own.tenant().value());
        assertThat(answer.texts("/units/0/units", "/name")).containsExactly("Bürgerbüro");
        assertThat(answer.body()).doesNotContain(foreign.tenant().value());
        assertThat(api.get(employee, "/api/v1/units").status()).isEqualTo(403);
    }

    private Answer look(SignedInAccount viewer, SignedInAccount at) {
        return api.get(
                viewer,
                "/api/v1/employees/" + Objects.requireNonNull(at.employee()).value());
    }
}
