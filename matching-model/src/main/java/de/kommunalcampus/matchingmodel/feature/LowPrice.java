// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.feature;

import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;

/**
 * 1 for what is free of charge, ½ for 500 euros; an unknown price counts as 1,000. Counts for itself only by a person's
 * own weight.
 */
public final class LowPrice implements Feature {

    public static final double CENTS_TO_HALF = 50_000;
    public static final double UNKNOWN = 1.0 / 3;

    private final CourseIndex courses;

    LowPrice(MatchContext context) {
        courses = context.courses();
    }

    @Override
    public FeatureCode code() {
        return FeatureCode.PRICE;
    }

    @Override
    public double value(int course) {
        return of(courses, course);
    }

    /** The same for the price as a part of feasibility. */
    static double of(CourseIndex courses, int course) {
        long cents = courses.cents(course);
        return cents == CourseIndex.UNKNOWN ? UNKNOWN : 1 / (1 + cents / CENTS_TO_HALF);
    }
}
