// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.util.List;

/** The administrations, their units and people, who may sign in, and what was agreed on. */
public record Organisation(
        List<AdministrationRow> administrations,
        List<UnitRow> units,
        List<EmployeeRow> employees,
        List<EmployeeRoleRow> employeeRoles,
        List<AccountRow> accounts,
        List<AgreementRow> agreements) {

    public Organisation {
        administrations = List.copyOf(administrations);
        units = List.copyOf(units);
        employees = List.copyOf(employees);
        employeeRoles = List.copyOf(employeeRoles);
        accounts = List.copyOf(accounts);
        agreements = List.copyOf(agreements);
    }
}
