// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.feature;

import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.catalogue.Merit;

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
        return confirmed == CourseIndex.UNKNOWN ? 0 : ofDay(confirmed);
    }

    private double ofDay(int confirmed) {
        return Math.clamp(1 - (today - confirmed) / DAYS_TO_ZERO, 0, 1);
    }

    /** No less than the value, and read from where {@link Quality#most} reads. */
    public double most(int course) {
        return ofDay(Merit.confirmedDay(courses.merit(course)));
    }
}
