// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.feature;

import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;

/** How lately the provider confirmed the offer: 1 today, falling evenly to 0 after a year; 0 where never. */
public final class Freshness implements Feature {

    private static final double DAYS_TO_ZERO = 365;

    private final CourseIndex courses;
    private final int today;

    Freshness(MatchContext context) {
        courses = context.courses();
        today = (int) context.today().toEpochDay();
    }

    @Override
    public FeatureCode code() {
        return FeatureCode.FRESHNESS;
    }

    @Override
    public double value(int course) {
        int confirmed = courses.confirmedDay(course);
        if (confirmed == CourseIndex.UNKNOWN) {
            return 0;
        }
        return Math.clamp(1 - (today - confirmed) / DAYS_TO_ZERO, 0, 1);
    }
}
