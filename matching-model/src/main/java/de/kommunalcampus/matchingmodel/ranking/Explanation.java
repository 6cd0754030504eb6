// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.retrieval.RuleCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one course fits one person.
 *
 * @param ranked the score it has, or would have
 * @param removedBy the rule that keeps it out of the person's matches, if any
 * @param alternatives the nearest feasible ones; empty unless removed
 * @param similar other feasible courses that teach something of the same
 */
public record Explanation(
        RankedCourse ranked, @Nullable RuleCode removedBy, List<CourseEntry> alternatives, List<CourseEntry> similar) {

    public Explanation {
        alternatives = List.copyOf(alternatives);
        similar = List.copyOf(similar);
    }
}
