// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A competency or job role an employee aims at, if stated by a day. */
public record GoalRow(
        String employee,
        GoalKind kind,
        String target,
        @Nullable LocalDate by) {

    public GoalRow {
        Check.id("employee", employee);
        Check.id("target", target);
    }
}
