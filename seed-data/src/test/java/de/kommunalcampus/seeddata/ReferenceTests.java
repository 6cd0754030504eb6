// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each column that names a row of another file, broken once: reading must stop there. */
class ReferenceTests {

    private static final LocalDate LOADING_DAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "competency_relations.csv, from",
        "competency_relations.csv, to",
        "task_requirements.csv, task",
        "task_requirements.csv, competency",
        "role_requirements.csv, role",
        "role_requirements.csv, competency",
        "role_tasks.csv, role",
        "role_tasks.csv, task",
        "units.csv, administration",
        "units.csv, parent",
        "employees.csv, administration",
        "employees.csv, unit",
        "employees.csv, superior",
        "employee_roles.csv, employee",
        "employee_roles.csv, role",
        "accounts.csv, employee",
        "accounts.csv, provider",
        "accounts.csv, administration",
        "agreements.csv, administration",
        "assessments.csv, employee",
        "assessments.csv, competency",
        "goals.csv, employee",
        "goals.csv, target",
        "completed.csv, employee",
        "completed.csv, course",
        "obligations.csv, administration",
        "obligation_applies.csv, obligation",
        "obligation_applies.csv, target",
        "obligation_met_by.csv, obligation",
        "obligation_met_by.csv, target",
        "providers.csv, administration",
        "courses.csv, provider",
        "courses.csv, tenant",
        "course_teaches.csv, course",
        "course_teaches.csv, competency",
        "course_presupposes.csv, course",
        "course_presupposes.csv, competency",
        "runs.csv, course",
        "runs.csv, place"
    })
    void refusesAnUnknownId(String file, String column) {
        SeedFiles.Source broken = new EditedWorld(file, 2, column, "gibt-es-nicht");

        assertThatExceptionOfType(SeedDataException.class)
                .isThrownBy(() -> SampleWorld.read(LOADING_DAY, broken))
                .withMessageStartingWith("%s, line 4, column %s: 'gibt-es-nicht' is not in ".formatted(file, column));
    }
}
