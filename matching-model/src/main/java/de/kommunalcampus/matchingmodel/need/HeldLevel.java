// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.need;

import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The current assessment of one competency. */
public record HeldLevel(
        ProficiencyLevel level,
        LocalDate assessedOn,
        @Nullable LocalDate validUntil) {

    private static final int YEARS_TO_AGE = 5;

    /**
     * The step that counts on a day: an assessment whose validity has passed counts one level lower, and so does one
     * without a validity after five years; a lapsed BASIC as none. Knowledge fades, it does not vanish; hence one level and
     * not more, however long ago.
     */
    public int stepOn(LocalDate today) {
        return isLapsedOn(today) ? level.step() - 1 : level.step();
    }

    /** Whether it counts one level lower on that day. */
    public boolean isLapsedOn(LocalDate today) {
        return validUntil == null ? assessedOn.plusYears(YEARS_TO_AGE).isBefore(today) : validUntil.isBefore(today);
    }
}
