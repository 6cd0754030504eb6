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

    /**
     * The step that counts on a day: an assessment whose validity has passed counts one level lower, a lapsed BASIC as
     * none. Knowledge fades, it does not vanish; hence one level and not more, however long ago.
     */
    public int stepOn(LocalDate today) {
        boolean lapsed = validUntil != null && validUntil.isBefore(today);
        return lapsed ? level.step() - 1 : level.step();
    }
}
