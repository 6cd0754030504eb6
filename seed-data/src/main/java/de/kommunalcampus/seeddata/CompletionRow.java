// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.time.LocalDate;

/** A course an employee has finished. */
public record CompletionRow(String employee, String course, LocalDate on) {

    public CompletionRow {
        Check.id("employee", employee);
        Check.id("course", course);
    }
}
