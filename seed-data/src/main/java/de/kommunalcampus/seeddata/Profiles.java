// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.util.List;

/** What employees hold, want and have finished. */
public record Profiles(List<AssessmentRow> assessments, List<GoalRow> goals, List<CompletionRow> completions) {

    public Profiles {
        assessments = List.copyOf(assessments);
        goals = List.copyOf(goals);
        completions = List.copyOf(completions);
    }
}
