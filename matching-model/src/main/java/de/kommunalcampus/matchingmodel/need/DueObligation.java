// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.need;

import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mandatory training rule that applies to the person and is not met today.
 *
 * @param metBy the courses, at least one, any of which meets it
 * @param dueOn the last day on which what met it before still counted; null where nothing ever did
 */
public record DueObligation(
        Ref obligation, Set<CourseId> metBy, @Nullable LocalDate dueOn) {

    public DueObligation {
        metBy = Set.copyOf(metBy);
    }
}
