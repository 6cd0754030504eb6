// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import de.kommunalcampus.matchingmodel.catalogue.Pace;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the person narrows the offers down to; null or empty lets everything pass. What is unknown of a course (its price,
 * its days absent) does not pass a limit on it.
 *
 * @param competency only courses that teach it
 * @param formats any of them
 * @param providers any of them
 * @param maxPrice gross euros
 * @param from first day of a run; self-paced courses pass
 * @param to last day of the same run
 */
public record Filters(
        @Nullable CompetencyId competency,
        Set<CourseFormat> formats,
        @Nullable Pace pace,
        Set<ProviderId> providers,
        @Nullable BigDecimal maxPrice,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Double maxDaysAbsent) {

    private static final Filters NONE = new Filters(null, Set.of(), null, Set.of(), null, null, null, null);

    public Filters {
        formats = Set.copyOf(formats);
        providers = Set.copyOf(providers);
        if (maxPrice != null && maxPrice.signum() < 0) {
            throw new IllegalArgumentException("A price limit must not be negative, is " + maxPrice);
        }
        if (maxDaysAbsent != null && !(maxDaysAbsent >= 0 && maxDaysAbsent < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The days absent must be a number from 0, is " + maxDaysAbsent);
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("The period ends before it begins: " + from + " to " + to);
        }
    }

    /** Everything passes. */
    public static Filters none() {
        return NONE;
    }
}
