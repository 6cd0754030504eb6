// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyIndex;
import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.catalogue.FacetTable;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * Applies the filters on courses: limits as one yes or no, facets one by one for their counts. Each facet is looked up in
 * a table of what its key fails, so nothing branches on the values of a course.
 */
final class FilterStage {

    /** Fails more than one facet, hence counts nowhere. */
    static final int OUTSIDE = 3 << 29;

    private static final BigDecimal BEYOND_ALL = BigDecimal.valueOf(Long.MAX_VALUE, 2);

    private final CourseIndex courses;
    private final RunWindow window;
    private final long maxCents;
    private final double maxDaysAbsent;
    private final boolean limited;
    private final int[] manners;
    private final int[] efforts;
    private final int[] targets;
    private final int @Nullable [] providers;
    private final @Nullable RoaringBitmap teaching;

    FilterStage(Catalogue catalogue, TenantId viewer, Filters filters, RunWindow window) {
        this.courses = catalogue.courses();
        this.window = window;
        maxCents = cents(filters.maxPrice());
        maxDaysAbsent = filters.maxDaysAbsent() == null ? -1 : filters.maxDaysAbsent();
        limited = maxCents >= 0 || maxDaysAbsent >= 0 || !window.isOpenEnded();
        Choices choices = filters.choices();
        FailureTables tables = new FailureTables(choices, courses);
        manners = tables.of(FacetTable.Group.MANNER);
        efforts = tables.of(FacetTable.Group.EFFORT);
        targets = tables.of(FacetTable.Group.TARGET);
        providers = providers(choices.of(Facet.Name.PROVIDER));
        teaching = teaching(catalogue, viewer, choices.of(Facet.Name.COMPETENCY));
    }

    private int @Nullable [] providers(Set<String> wanted) {
        if (wanted.isEmpty()) {
            return null;
        }
        int[] failing = new int[courses.providers().size()];
        Arrays.fill(failing, Facet.Name.PROVIDER.bit());
        for (String id : wanted) {
            int provider = courses.providers().ordinal(new ProviderId(id));
            if (provider >= 0) {
                failing[provider] = 0;
            }
        }
        return failing;
    }

    /** A competency that the viewer may not see is none. */
    private static @Nullable RoaringBitmap teaching(Catalogue catalogue, TenantId viewer, Set<String> wanted) {
        if (wanted.isEmpty()) {
            return null;
        }
        RoaringBitmap teaching = new RoaringBitmap();
        for (String id : wanted) {
            int competency = catalogue.competencies().ordinal(new CompetencyId(id));
            if (competency != CompetencyIndex.UNKNOWN
                    && viewer.sees(catalogue.competencies().entry(competency).tenant())) {
                teaching.or(catalogue.courses().teaching(competency));
            }
        }
        return teaching;
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

    /** The facets whose selection the course does not meet, as a set of bits; {@link #OUTSIDE} beyond a limit. */
    int failed(int course, long row) {
        int failed = manners[FacetTable.manner(row)]
                | efforts[FacetTable.effort(row)]
                | targets[FacetTable.target(row)]
                | (providers == null ? 0 : providers[FacetTable.provider(row)]);
        if (teaching != null && !teaching.contains(course)) {
            failed |= Facet.Name.COMPETENCY.bit();
        }
        return limited && !isWithinLimits(course) ? OUTSIDE : failed;
    }

    private boolean isWithinLimits(int course) {
        return isWithinPrice(course)
                && (maxDaysAbsent < 0 || courses.traits().daysAbsent(course) <= maxDaysAbsent)
                && (window.isOpenEnded() || courses.traits().isSelfPaced(course) || window.includesAnyOf(course));
    }

    private boolean isWithinPrice(int course) {
        return maxCents < 0 || (courses.cents(course) >= 0 && courses.cents(course) <= maxCents);
    }
}
