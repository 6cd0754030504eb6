// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.time.LocalDate;

/** What an employee did with an offer in the past. */
public record InteractionRow(String employee, String course, InteractionKind kind, LocalDate on) {

    public InteractionRow {
        Check.id("employee", employee);
        Check.id("course", course);
    }
}
