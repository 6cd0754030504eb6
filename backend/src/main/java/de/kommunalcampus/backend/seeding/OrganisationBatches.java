// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.seeding;

import static de.kommunalcampus.backend.seeding.Batch.Edges.row;

import de.kommunalcampus.seeddata.AdministrationRow;
import de.kommunalcampus.seeddata.AgreementRow;
import de.kommunalcampus.seeddata.EmployeeRow;
import de.kommunalcampus.seeddata.Organisation;
import de.kommunalcampus.seeddata.UnitRow;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Administrations, units and employees. */
final class OrganisationBatches {
    private static final int FIRST_NUMBER = 1000;

    private OrganisationBatches() {}

    static List<Batch> of(Organisation organisation) {
        return List.of(
                new Batch.Nodes(
                        "OrgUnit",
                        organisation.administrations().stream()
                                .map(OrganisationBatches::administration)
                                .toList()),
                new Batch.Nodes(
                        "OrgUnit",
                        organisation.units().stream()
                                .map(OrganisationBatches::unit)
                                .toList()),
                new Batch.Edges(
                        "OrgUnit",
                        "PART_OF",
                        "OrgUnit",
                        organisation.units().stream()
                                .map(unit -> row(
                                        unit.id(), Objects.requireNonNullElse(unit.parent(), unit.administration())))
                                .toList()),
                employees(organisation),
                new Batch.Edges(
                        "Employee",
                        "WORKS_IN",
                        "OrgUnit",
                        organisation.employees().stream()
                                .map(employee -> row(employee.id(), employee.unit()))
                                .toList()),
                superiors(organisation),
                heads(organisation),
                new Batch.Nodes(
                        "TenantSwitch",
                        organisation.agreements().stream()
                                .map(OrganisationBatches::switchedOn)
                                .toList()),
                new Batch.Nodes(
                        "SwitchChange",
                        organisation.agreements().stream()
                                .map(OrganisationBatches::firstChange)
                                .toList()),
                new Batch.Edges(
                        "Employee",
                        "WORKS_AS",
                        "JobRole",
                        organisation.employeeRoles().stream()
                                .map(role -> row(role.employee(), role.role(), "share", role.share()))
                                .toList()));
    }

    private static Map<String, @Nullable Object> administration(AdministrationRow row) {
        return Properties.of(
                "id", row.id(),
                "tenantId", row.id(),
                "name", row.name(),
                "handle", row.id(),
                "kind", row.kind(),
                "inhabitants", row.inhabitants(),
                "latitude", row.latitude(),
                "longitude", row.longitude());
    }

    private static Map<String, @Nullable Object> switchedOn(AgreementRow row) {
        return Properties.of("id", switchId(row), "tenantId", row.administration(), "on", true, "number", 1);
    }

    private static Map<String, @Nullable Object> firstChange(AgreementRow row) {
        return Properties.of(
                "id", switchId(row) + "/1",
                "tenantId", row.administration(),
                "which", row.function(),
                "number", 1,
                "on", true,
                "at", row.concludedOn().atTime(10, 0).atZone(ZoneOffset.UTC),
                "reason", row.reason(),
                "reference", row.reference(),
                "concludedOn", row.concludedOn(),
                "scope", row.scope());
    }

    private static String switchId(AgreementRow row) {
        return row.administration() + "/" + row.function();
    }

    private static Map<String, @Nullable Object> unit(UnitRow row) {
        return Properties.of(
                "id", row.id(),
                "tenantId", row.administration(),
                "number", row.number(),
                "name", row.name(),
                "kind", "UNIT",
                "budgetPerPerson", row.budgetPerPerson());
    }

    /** Counted through each administration, as the list has them. */
    private static Batch employees(Organisation organisation) {
        Map<String, Integer> counts = new HashMap<>();
        return new Batch.Nodes(
                "Employee",
                organisation.employees().stream()
                        .map(employee -> employee(employee, counts.merge(employee.administration(), 1, Integer::sum)))
                        .toList());
    }

    private static Map<String, @Nullable Object> employee(EmployeeRow row, int count) {
        String number = Integer.toString(FIRST_NUMBER + count);
        return Properties.of(
                "id", row.id(),
                "tenantId", row.administration(),
                "personnelNumber", number,
                "personnelKey", row.administration() + "/" + number,
                "firstName", row.firstName(),
                "lastName", row.lastName(),
                "weekdaysFree", row.weekdaysFree(),
                "timesOfDay", row.timesOfDay(),
                "maxDaysAbsent", row.maxDaysAbsent(),
                "maxDistanceKm", row.maxDistanceKm(),
                "formats", row.formats(),
                "languages", row.languages());
    }

    private static Batch superiors(Organisation organisation) {
        return new Batch.Edges(
                "Employee",
                "REPORTS_TO",
                "Employee",
                organisation.employees().stream()
                        .filter(employee -> employee.superior() != null)
                        .map(employee -> row(employee.id(), String.valueOf(employee.superior())))
                        .toList());
    }

    /** The superior of a unit's people who works there too heads it; who has no superior heads the administration. */
    private static Batch heads(Organisation organisation) {
        Map<String, EmployeeRow> people =
                organisation.employees().stream().collect(Collectors.toMap(EmployeeRow::id, employee -> employee));
        Map<String, String> heads = new TreeMap<>();
        for (EmployeeRow employee : organisation.employees()) {
            EmployeeRow superior = employee.superior() == null ? null : people.get(employee.superior());
            if (superior == null) {
                heads.put(employee.administration(), employee.id());
            } else if (superior.unit().equals(employee.unit())) {
                heads.put(employee.unit(), superior.id());
            }
        }
        return new Batch.Edges(
                "OrgUnit",
                "HEADED_BY",
                "Employee",
                heads.entrySet().stream()
                        .map(head -> row(head.getKey(), head.getValue()))
                        .toList());
    }
}
