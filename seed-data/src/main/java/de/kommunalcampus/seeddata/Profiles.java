// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.util.List;

/** What employees hold, want, have finished and did with offers. */
public record Profiles(
        List<AssessmentRow> assessments,
        List<GoalRow> goals,
        List<CompletionRow> completions,
        List<InteractionRow> interactions) {

    public Profiles {
        assessments = List.copyOf(assessments);
        goals = List.copyOf(goals);
        completions = List.copyOf(completions);
        interactions = List.copyOf(interactions);
    }
}
