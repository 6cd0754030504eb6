// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.RunEntry;
import de.kommunalcampus.matchingmodel.retrieval.RuleCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a hard rule took out of the answer.
 *
 * @param count courses that would be hits but for the rule
 * @param examples at most as many as asked for, those that would have helped most
 */
public record Removed(RuleCode rule, int count, List<Example> examples) {

    public Removed {
        examples = List.copyOf(examples);
    }

    /**
     * @param alternative the nearest feasible course; null where there is none; the same one where another run of it is
     *     nearest
     * @param otherRun the run outside the period asked for that can be joined instead
     */
    public record Example(
            CourseEntry course,
            @Nullable CourseEntry alternative,
            @Nullable RunEntry otherRun) {}
}
