// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that the rule of a series hits.
 *
 * @param skipped why there is no date on it; null where there is one
 * @param name of the holiday, in German; null where it has none
 */
public record SeriesDay(
        LocalDate day, @Nullable Skipped skipped, @Nullable String name) {
    /** Why a day is left out. */
    public enum Skipped {
        EXCLUDED,
        PUBLIC_HOLIDAY,
        SCHOOL_HOLIDAY
    }
}
