// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile;

import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.need.HeldLevel;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** All assessments of one person in one competency, newest first; the levels are derived from it and never stored. */
public record AssessmentHistory(List<Assessment> newestFirst) {
    public AssessmentHistory {
        newestFirst = newestFirst.stream().sorted(Assessment.NEWEST_FIRST).toList();
    }

    /** The newest that is valid on the day, else the newest lapsed one; empty where nobody ever said anything. */
    public Optional<Assessment> current(LocalDate today) {
        return newestFirst.stream()
                .filter(assessment -> assessment.isValidOn(today))
                .findFirst()
                .or(() -> newestFirst.stream().findFirst());
    }

    /** What matching counts; empty where the current statement is "does not hold it". */
    public Optional<HeldLevel> held(LocalDate today) {
        return current(today).flatMap(Assessment::held);
    }

    /** The highest level ever stated, valid or not. */
    public Optional<ProficiencyLevel> best() {
        return newestFirst.stream()
                .map(Assessment::level)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
