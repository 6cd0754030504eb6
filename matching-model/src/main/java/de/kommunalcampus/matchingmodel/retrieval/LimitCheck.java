// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.need.Limits;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The limits on price and absence; what is not known of a course is not. */
final class LimitCheck {

    private final CourseIndex courses;
    private final long mostCents;
    private final double mostDays;

    LimitCheck(CourseIndex courses, Limits limits) {
        this.courses = courses;
        mostCents = limits.budget() == null
                ? Long.MAX_VALUE
                : limits.budget()
                        .movePointRight(2)
                        .setScale(0, RoundingMode.DOWN)
                        .longValue();
        mostDays = limits.maxDaysAbsent() == null ? Double.POSITIVE_INFINITY : limits.maxDaysAbsent();
    }

    /** Whether there is any limit. */
    boolean isNeeded() {
        return mostCents < Long.MAX_VALUE || mostDays < Double.POSITIVE_INFINITY;
    }

    @Nullable
    RuleCode check(int course) {
        if (courses.cents(course) > mostCents) {
            return RuleCode.OVER_BUDGET;
        }
        return courses.traits().daysAbsent(course) > mostDays ? RuleCode.OUTSIDE_LIMITS : null;
    }
}
