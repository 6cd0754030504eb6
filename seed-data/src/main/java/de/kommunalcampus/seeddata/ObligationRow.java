// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import org.jspecify.annotations.Nullable;

/** A training rule; it comes back after the interval, or binds once if there is none. Without an administration it belongs to the shared library. */
public record ObligationRow(
        String id,
        @Nullable String administration,
        String name,
        String nameEn,
        String reason,
        @Nullable Integer intervalMonths) {

    public ObligationRow {
        Check.id("id", id);
        Check.ids("administration", administration);
        Check.text("name", name);
        Check.text("name_en", nameEn);
        Check.text("reason", reason);
        Check.between("interval_months", 1, 120, intervalMonths);
    }
}
