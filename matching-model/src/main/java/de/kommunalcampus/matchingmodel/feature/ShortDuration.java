// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.feature;

import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;

/** ½ for 16 hours, more for less; unknown hours count as 32. Counts only by a person's own weight. */
public final class ShortDuration implements Feature {

    public static final double MINUTES_TO_HALF = 16 * 60;
    private static final double UNKNOWN = 1.0 / 3;

    private final CourseIndex courses;

    ShortDuration(MatchContext context) {
        courses = context.courses();
    }

    @Override
    public FeatureCode code() {
        return FeatureCode.SHORT;
    }

    @Override
    public double value(int course) {
        int minutes = courses.traits().minutes(course);
        return minutes == CourseIndex.UNKNOWN ? UNKNOWN : 1 / (1 + minutes / MINUTES_TO_HALF);
    }
}
