// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrganisationTests {

    private final Organisation organisation = SampleWorlds.COMMITTED.organisation();

    private final Map<String, EmployeeRow> employees =
            organisation.employees().stream().collect(toMap(EmployeeRow::id, Function.identity()));

    @Test
    void knowsThreeMunicipalitiesAndACounty() {
        assertThat(organisation.administrations())
                .filteredOn(body -> body.kind() == AdministrationKind.MUNICIPALITY)
                .extracting(AdministrationRow::inhabitants)
                .containsExactlyInAnyOrder(8_000, 35_000, 120_000);
        assertThat(organisation.administrations())
                .filteredOn(body -> body.kind() == AdministrationKind.COUNTY)
                .hasSize(1);
    }

    @Test
    void employsAboutFourHundredPeopleOfWhomThirtyPercentHoldARoleInPart() {
        Set<String> inPart = organisation.employeeRoles().stream()
                .filter(held -> held.share() < 1)
                .map(EmployeeRoleRow::employee)
                .collect(toSet());

        assertThat(employees).hasSizeBetween(380, 420);
        assertThat(inPart.size() / (double) employees.size()).isBetween(0.27, 0.33);
    }

    @Test
    void givesEverybodyARoleAndEveryRoleSomebody() {
        assertThat(organisation.employeeRoles().stream()
                        .map(EmployeeRoleRow::employee)
                        .collect(toSet()))
                .isEqualTo(employees.keySet());
        assertThat(organisation.employeeRoles().stream()
                        .map(EmployeeRoleRow::role)
                        .collect(toSet()))
                .hasSameSizeAs(SampleWorlds.COMMITTED.library().jobRoles());
    }

    @Test
    void keepsUnitsAndSuperiorsInsideTheAdministration() {
        Map<String, String> ofUnits =
                organisation.units().stream().collect(toMap(UnitRow::id, UnitRow::administration));

        assertThat(organisation.units())
                .allSatisfy(unit -> assertThat(ofUnits.get(Objects.requireNonNullElse(unit.parent(), unit.id())))
                        .isEqualTo(unit.administration()));
        assertThat(employees.values()).allSatisfy(employee -> {
            assertThat(ofUnits.get(employee.unit())).isEqualTo(employee.administration());
            assertThat(superior(employee).administration()).isEqualTo(employee.administration());
        });
    }

    @Test
    void leadsFromEverybodyToOneHeadPerAdministration() {
        Set<String> heads = employees.values().stream()
                .filter(employee -> employee.superior() == null)
                .map(EmployeeRow::administration)
                .collect(toSet());

        assertThat(heads).hasSameSizeAs(organisation.administrations());
        assertThat(employees.values())
                .allSatisfy(employee -> assertThat(stepsToTheTop(employee)).isLessThan(6));
    }

    @ParameterizedTest
    @EnumSource(
            value = PermissionRole.class,
            names = {"EMPLOYEE", "SUPERIOR", "HR", "STAFF_COUNCIL", "TENANT_ADMIN"})
    void offersADemoAccountOfEachKindInEachAdministration(PermissionRole role) {
        Set<String> served = organisation.accounts().stream()
                .filter(account -> account.roles().contains(role))
                .map(account -> String.valueOf(account.administration()))
                .collect(toSet());

        assertThat(served)
                .isEqualTo(organisation.administrations().stream()
                        .map(AdministrationRow::id)
                        .collect(toSet()));
    }

    @Test
    void offersAccountsOfTwoProvidersAndOneOfThePlatform() {
        assertThat(organisation.accounts())
                .filteredOn(account -> account.roles().equals(EnumSet.of(PermissionRole.PROVIDER)))
                .hasSize(2)
                .allSatisfy(account -> assertThat(account.provider()).isNotNull());
        assertThat(organisation.accounts())
                .filteredOn(account -> account.roles().equals(EnumSet.of(PermissionRole.PLATFORM_ADMIN)))
                .hasSize(1);
        assertThat(organisation.accounts()).extracting(AccountRow::login).doesNotHaveDuplicates();
    }

    @Test
    void givesSuperiorsSomebodyToLead() {
        Set<String> leading = employees.values().stream()
                .map(employee -> String.valueOf(employee.superior()))
                .collect(toSet());

        assertThat(organisation.accounts())
                .filteredOn(account -> account.roles().contains(PermissionRole.SUPERIOR))
                .allSatisfy(account -> assertThat(leading).contains(account.employee()));
    }

    private EmployeeRow superior(EmployeeRow employee) {
        String superior = employee.superior();
        return superior == null ? employee : Objects.requireNonNull(employees.get(superior));
    }

    private int stepsToTheTop(EmployeeRow employee) {
        int steps = 0;
        for (EmployeeRow next = employee; next.superior() != null && steps < 10; next = superior(next)) {
            steps++;
        }
        return steps;
    }
}
