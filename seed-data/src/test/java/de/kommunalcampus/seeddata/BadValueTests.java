// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadValueTests {

    private static final LocalDate LOADING_DAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
                    competencies.csv; id; Melde Recht; 'Melde Recht' is no id in kebab-case
                    competencies.csv; id; melderecht; 'melderecht' is there twice
                    accounts.csv; id; account-lisa-mertens; 'account-lisa-mertens' is there twice
                    competencies.csv; label; ""; is empty
                    competencies.csv; label; " Melderecht"; begins or ends with white space
                    competencies.csv; alternative_labels; BMG|BMG; names a value twice
                    competencies.csv; level1; ""; describes some levels but not all
                    competency_relations.csv; kind; NARROWER; 'NARROWER' is none of
                    competency_relations.csv; weight; 1.5; is not above 0 and at most 1
                    task_requirements.csv; level; 7; '7' is none of
                    administrations.csv; latitude; 91; 91.0 is not between 47.0 and 56.0
                    administrations.csv; inhabitants; viele; 'viele' is no whole number
                    employees.csv; weekdays_free; MONDAY|SUNNYDAY; 'SUNNYDAY' is none of
                    employees.csv; max_days_absent; -1; -1 is not between 0.0 and 365.0
                    employee_roles.csv; share; 0; is not above 0 and at most 1
                    assessments.csv; valid_days; -5; is before
                    accounts.csv; login; anna@bergmann.de; is no address below .example
                    obligations.csv; interval_months; 0; 0 is not between 1.0 and 120.0
                    runs.csv; start_time; 25:00; '25:00' is no time of day such as 09:30
                    runs.csv; online; maybe; 'maybe' is neither true nor false
                    """)
    void areReportedWithFileLineAndColumn(String file, String column, String value, String complaint) {
        SeedFiles.Source broken = new EditedWorld(file, 3, column, value);

        assertThatExceptionOfType(SeedDataException.class)
                .isThrownBy(() -> SampleWorld.read(LOADING_DAY, broken))
                .withMessageStartingWith("%s, line 5, column %s: ".formatted(file, column))
                .withMessageContaining(complaint);
    }

    @Test
    void reportsARowThatIsTooShort() {
        assertThatExceptionOfType(SeedDataException.class)
                .isThrownBy(
                        () -> SampleWorld.read(LOADING_DAY, instead("tasks.csv", "id,label,label_en\na,A,A\nb,B\n")))
                .withMessage("tasks.csv, line 3, column label_en: 2 values under 3 columns");
    }

    @Test
    void countsLinesAsAnEditorDoes() {
        String content = "id,label,label_en\na,\"A\nA\",A\nb,B,\n";

        assertThatExceptionOfType(SeedDataException.class)
                .isThrownBy(() -> SampleWorld.read(LOADING_DAY, instead("tasks.csv", content)))
                .withMessage("tasks.csv, line 4, column label_en: is empty");
    }

    @Test
    void reportsAMissingColumn() {
        assertThatExceptionOfType(SeedDataException.class)
                .isThrownBy(() -> SampleWorld.read(LOADING_DAY, instead("tasks.csv", "id,label\na,A\n")))
                .withMessage("tasks.csv, line 2, column label_en: is missing from the header");
    }

    @Test
    void reportsAMissingFile() {
        SeedFiles.Source empty = file -> {
            throw new FileNotFoundException("not there");
        };

        assertThatExceptionOfType(SeedDataException.class)
                .isThrownBy(() -> SampleWorld.read(LOADING_DAY, empty))
                .withMessage("competencies.csv: cannot be read: not there");
    }

    private static SeedFiles.Source instead(String file, String content) {
        return name -> new ByteArrayInputStream(
                (name.equals(file) ? content : EditedWorld.committed(name)).getBytes(StandardCharsets.UTF_8));
    }
}
