// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.catalogue.Pace;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applies filters to courses: the limits as one yes or no, the three facets one by one for their counts. */
final class FilterStage {

    static final int FORMAT = 1;
    static final int PACE = 2;
    static final int PROVIDER = 4;

    private static final BigDecimal BEYOND_ALL = BigDecimal.valueOf(Long.MAX_VALUE, 2);

    private final CourseIndex courses;
    private final RunWindow window;
    private final long maxCents;
    private final @Nullable Double maxDaysAbsent;
    private final Set<CourseFormat> formats;
    private final @Nullable Pace pace;
    private final BitSet providers = new BitSet();
    private final boolean anyProvider;

    FilterStage(CourseIndex courses, Filters filters, RunWindow window) {
        this.courses = courses;
        this.window = window;
        maxCents = cents(filters.maxPrice());
        maxDaysAbsent = filters.maxDaysAbsent();
        formats = filters.formats();
        pace = filters.pace();
        anyProvider = filters.providers().isEmpty();
        for (int provider = 0; provider < courses.providers().size(); provider++) {
            providers.set(
                    provider, filters.providers().contains(courses.providers().id(provider)));
        }
    }

    private static long cents(@Nullable BigDecimal price) {
        if (price == null) {
            return -1;
        }
        return price.min(BEYOND_ALL)
                .movePointRight(2)
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
    }

    boolean isWithinLimits(int course) {
        return isWithinPrice(course)
                && (maxDaysAbsent == null || courses.traits().daysAbsent(course) <= maxDaysAbsent)
                && (window.isOpenEnded() || courses.traits().isSelfPaced(course) || window.includesAnyOf(course));
    }

    private boolean isWithinPrice(int course) {
        return maxCents < 0 || (courses.cents(course) >= 0 && courses.cents(course) <= maxCents);
    }

    /** The facets whose selection the course does not match, as a set of bits. */
    int failedFacets(int course) {
        int failed = formats.isEmpty() || formats.contains(courses.traits().format(course)) ? 0 : FORMAT;
        if (pace != null && (pace == Pace.SELF_PACED) != courses.traits().isSelfPaced(course)) {
            failed |= PACE;
        }
        return anyProvider || providers.get(courses.providers().of(course)) ? failed : failed | PROVIDER;
    }
}
