// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.time.DayOfWeek;
import java.util.Set;

/** Reads the files of administrations, people and accounts. */
final class OrganisationReader {

    private OrganisationReader() {}

    static Organisation read(SeedFiles files) {
        return new Organisation(
                files.table("administrations.csv").rows(OrganisationReader::administration),
                files.table("units.csv").rows(OrganisationReader::unit),
                files.table("employees.csv").rows(OrganisationReader::employee),
                files.table("employee_roles.csv").rows(OrganisationReader::employeeRole),
                files.table("accounts.csv").rows(OrganisationReader::account),
                files.table("agreements.csv").rows(OrganisationReader::agreement));
    }

    private static AdministrationRow administration(CsvLine line) {
        return new AdministrationRow(
                line.text("id"),
                line.oneOf(AdministrationKind.class, "kind"),
                line.text("name"),
                line.integer("inhabitants"),
                line.decimal("latitude"),
                line.decimal("longitude"));
    }

    private static UnitRow unit(CsvLine line) {
        return new UnitRow(
                line.text("id"),
                line.reference("administration", "administrations.csv"),
                line.findReference("parent", "units.csv"),
                line.text("number"),
                line.text("name"),
                line.findDecimal("budget_per_person"));
    }

    private static EmployeeRow employee(CsvLine line) {
        return new EmployeeRow(
                line.text("id"),
                line.reference("administration", "administrations.csv"),
                line.reference("unit", "units.csv"),
                line.text("first_name"),
                line.text("last_name"),
                line.findReference("superior", "employees.csv"),
                line.manyOf(DayOfWeek.class, "weekdays_free"),
                line.manyOf(TimeOfDay.class, "times_of_day"),
                line.findInteger("max_days_absent"),
                line.findInteger("max_distance_km"),
                line.manyOf(CourseFormat.class, "formats"),
                line.texts("languages"));
    }

    private static EmployeeRoleRow employeeRole(CsvLine line) {
        return new EmployeeRoleRow(
                line.reference("employee", "employees.csv"),
                line.reference("role", "job_roles.csv"),
                line.decimal("share"));
    }

    private static AgreementRow agreement(CsvLine line) {
        return new AgreementRow(
                line.text("id"),
                line.reference("administration", "administrations.csv"),
                line.text("function"),
                line.daysAgo("concluded_days_ago"),
                line.text("reference"),
                line.text("scope"),
                line.text("reason"));
    }

    private static AccountRow account(CsvLine line) {
        return new AccountRow(
                line.text("id"),
                line.text("login"),
                line.text("display_name"),
                Set.copyOf(line.manyOf(PermissionRole.class, "roles")),
                line.findReference("employee", "employees.csv"),
                line.findReference("provider", "providers.csv"),
                line.findReference("administration", "administrations.csv"));
    }
}
