// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the files of what employees hold, want and have finished. */
final class ProfilesReader {

    private ProfilesReader() {}

    static Profiles read(SeedFiles files) {
        return new Profiles(
                files.table("assessments.csv").rows(ProfilesReader::assessment),
                files.table("goals.csv").rows(ProfilesReader::goal),
                files.table("completed.csv").rows(ProfilesReader::completion));
    }

    private static AssessmentRow assessment(CsvLine line) {
        LocalDate assessedOn = line.daysAgo("assessed_days_ago");
        @Nullable Integer validDays = line.findInteger("valid_days");
        return new AssessmentRow(
                line.reference("employee", "employees.csv"),
                line.reference("competency", "competencies.csv"),
                line.oneOf(ProficiencyLevel.class, "level"),
                line.oneOf(AssessmentSource.class, "source"),
                assessedOn,
                validDays == null ? null : assessedOn.plusDays(validDays));
    }

    private static GoalRow goal(CsvLine line) {
        GoalKind kind = line.oneOf(GoalKind.class, "kind");
        String targets = switch (kind) {
            case COMPETENCY -> "competencies.csv";
            case JOB_ROLE -> "job_roles.csv";
        };
        return new GoalRow(
                line.reference("employee", "employees.csv"),
                kind,
                line.reference("target", targets),
                line.findInDays("by_in_days"));
    }

    private static CompletionRow completion(CsvLine line) {
        return new CompletionRow(
                line.reference("employee", "employees.csv"),
                line.reference("course", "courses.csv"),
                line.daysAgo("days_ago"));
    }
}
