// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.RunEntry;
import de.kommunalcampus.matchingmodel.scoring.Contribution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hit with the whole sum behind it.
 *
 * @param score 0 to 1, exactly the sum of the contributions in their order
 * @param reasons the largest contribution first
 * @param nextRun the earliest bookable run within the period asked for; null for self-paced courses
 * @param openRuns how many such runs there are
 */
public record RankedCourse(
        CourseEntry course,
        double score,
        List<Contribution> contributions,
        List<Reason> reasons,
        @Nullable RunEntry nextRun,
        int openRuns) {

    public RankedCourse {
        contributions = List.copyOf(contributions);
        reasons = List.copyOf(reasons);
    }
}
