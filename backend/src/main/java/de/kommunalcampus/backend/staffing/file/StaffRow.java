// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One readable row; null where the file says nothing.
 *
 * @param line as a spreadsheet program shows it
 * @param lastDay of work
 */
record StaffRow(
        int line,
        String number,
        String firstName,
        String lastName,
        String unitNumber,
        String unitName,
        @Nullable String jobRole,
        @Nullable Double share,
        @Nullable String workMail,
        @Nullable String privatePhone,
        @Nullable Boolean head,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate lastDay) {
    boolean namesUnit() {
        return !unitNumber.isEmpty() || !unitName.isEmpty();
    }

    StaffRow withoutMail() {
        return new StaffRow(
                line,
                number,
                firstName,
                lastName,
                unitNumber,
                unitName,
                jobRole,
                share,
                null,
                privatePhone,
                head,
                joinedOn,
                lastDay);
    }
}
