// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.need;

import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import java.util.Set;

/** A mandatory training rule that applies to the person and is not met today, with the courses, at least one, any of which meets it. */
public record DueObligation(Ref obligation, Set<CourseId> metBy) {

    public DueObligation {
        metBy = Set.copyOf(metBy);
    }
}
