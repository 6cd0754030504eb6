// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import org.jspecify.annotations.Nullable;

/** What a course teaches, from a level (absent: from nothing) to a level; confidence is in (0, 1]. */
public record CourseTeachesRow(
        String course,
        String competency,
        @Nullable ProficiencyLevel fromLevel,
        ProficiencyLevel toLevel,
        double confidence) {

    public CourseTeachesRow {
        Check.id("course", course);
        Check.id("competency", competency);
        Check.that(
                fromLevel == null || fromLevel.compareTo(toLevel) < 0,
                "to_level",
                "is not above the level it starts from");
        Check.that(confidence > 0 && confidence <= 1, "confidence", "is not above 0 and at most 1");
    }
}
