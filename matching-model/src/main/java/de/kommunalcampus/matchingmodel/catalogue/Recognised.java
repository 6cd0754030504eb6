// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.util.List;

/** What was found in somebody's own words, in each list the surest first. Nothing of it counts before the person says so. */
public record Recognised(
        List<Found<TaskId>> tasks, List<Found<CompetencyId>> competencies, List<Found<JobRoleId>> jobRoles) {

    /**
     * @param words the words of the text that led there, as they were typed, in their order
     * @param weight how well they name it, above 0 and up to 1
     */
    public record Found<T>(T id, List<String> words, double weight) {

        public Found {
            words = List.copyOf(words);
        }
    }

    public Recognised {
        tasks = List.copyOf(tasks);
        competencies = List.copyOf(competencies);
        jobRoles = List.copyOf(jobRoles);
    }
}
