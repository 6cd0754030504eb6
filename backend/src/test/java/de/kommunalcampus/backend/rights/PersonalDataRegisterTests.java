// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataRegisterTests {
    private static final String ROW = "Employee;shoeSize;Boots;Art. 6 GDPR;6 months;yes;delete;leftOn+P6M";

    private final PersonalDataRegister register = new PersonalDataRegister();

    @Test
    void understandsEachRow() {
        assertThat(register.rows()).hasSizeGreaterThan(100);
        PersonalDatum row = PersonalDatum.parse(ROW);
        assertThat(row.export()).isEqualTo(PersonalDatum.Export.VALUE);
        assertThat(row.erasure()).isEqualTo(Set.of(PersonalDatum.Erasure.DELETE));
        assertThat(row.endings()).isEqualTo(List.of(new Ending("leftOn", Period.ofMonths(6))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Employee;shoeSize;Boots;Art. 6 GDPR;6 months;yes",
                "Employee;shoeSize;Boots;Art. 6 GDPR;6 months;yes;;leftOn+P6M",
                "Employee;shoeSize;Boots;Art. 6 GDPR;6 months;yes;delete;",
                "Employee;shoeSize;Boots;Art. 6 GDPR;;yes;delete;leftOn+P6M",
                "Employee;shoeSize;Boots;Art. 6 GDPR;6 months;perhaps;delete;leftOn+P6M",
                "Employee;shoeSize;Boots;Art. 6 GDPR;6 months;yes;perhaps;leftOn+P6M",
                "Employee;shoeSize;Boots;Art. 6 GDPR;6 months;yes;delete;leftOn+six months",
                "Employee;shoeSize;Boots;Art. 6 GDPR;6 months;yes;delete;some day"
            })
    void refusesARowWithoutARule(String row) {
        assertThatThrownBy(() -> PersonalDatum.parse(row)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesARowTwice() {
        PersonalDatum row = PersonalDatum.parse(ROW);
        assertThatThrownBy(() -> new PersonalDataRegister(List.of(row, row))).isInstanceOf(IllegalStateException.class);
    }

    /** What modules delete by themselves they delete when the register says. */
    @ParameterizedTest
    @CsvSource({
        "accesslog.OldRecords, AccessRecord, at",
        "audit.OldEntries, AuditEntry, at",
        "mail.MailJobs, OutgoingMail, createdAt",
        "feedback.Feedback, Feedback, at",
        "registration.OldApplications, ProviderApplication, decidedAt"
    })
    void holdsForTheJobsOfModules(String job, String label, String from) throws ReflectiveOperationException {
        Field kept = Class.forName("de.kommunalcampus.backend." + job).getDeclaredField("KEPT");
        kept.setAccessible(true);
        Object period = kept.get(null);
        assertThat(period instanceof Duration days ? Period.ofDays((int) days.toDays()) : period)
                .isEqualTo(register.periodOf(label, from, from));
    }
}
