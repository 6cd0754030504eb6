// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyIndex;
import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.catalogue.FacetTable;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.TeachingTable;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Applies the filters on courses: limits as one yes or no, facets one by one for their counts. What is chosen in a small
 * facet is a mask over the bits of a course's values, so nothing branches on these.
 */
final class FilterStage {

    /** Fails more than one facet, hence counts nowhere. */
    static final int OUTSIDE = 3 << 29;

    private static final BigDecimal BEYOND_ALL = BigDecimal.valueOf(Long.MAX_VALUE, 2);

    private final CourseIndex courses;
    private final RunWindow window;
    private final long maxCents;
    private final double maxDaysAbsent;
    private final long maxMinutes;
    private final boolean limited;
    private final long[] masks;
    private final int[] maskBits;
    private final int @Nullable [] providers;
    private final int @Nullable [] languages;
    private final @Nullable BitSet teaching;

    FilterStage(Catalogue catalogue, TenantId viewer, Filters filters, RunWindow window) {
        this.courses = catalogue.courses();
        this.window = window;
        maxCents = cents(filters.maxPrice());
        maxDaysAbsent = filters.maxDaysAbsent() == null ? -1 : filters.maxDaysAbsent();
        maxMinutes = filters.maxHours() == null ? -1 : Math.round(filters.maxHours() * 60);
        limited = maxCents >= 0 || maxDaysAbsent >= 0 || maxMinutes >= 0 || !window.isOpenEnded();
        Choices choices = filters.choices();
        Facet.Name[] small = choices.values().keySet().stream()
                .filter(name -> name.field() != null)
                .toArray(Facet.Name[]::new);
        masks = Arrays.stream(small).mapToLong(name -> mask(name, choices)).toArray();
        maskBits = Arrays.stream(small).mapToInt(Facet.Name::bit).toArray();
        providers = providers(choices.of(Facet.Name.PROVIDER));
        languages = languages(choices.of(Facet.Name.LANGUAGE));
        teaching = teaching(catalogue, viewer, choices.of(Facet.Name.COMPETENCY));
    }

    private static long mask(Facet.Name name, Choices choices) {
        FacetTable.Field field = Objects.requireNonNull(name.field());
        Enum<?>[] values = Choices.constants(name);
        long mask = 0;
        for (int value = 0; value < values.length; value++) {
            if (choices.of(name).contains(values[value].name())) {
                mask |= 1L << field.firstBit() + value;
            }
        }
        return mask;
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

    private int @Nullable [] languages(Set<String> wanted) {
        return wanted.isEmpty()
                ? null
                : courses.traits().languages().stream()
                        .mapToInt(language -> wanted.contains(language) ? 0 : Facet.Name.LANGUAGE.bit())
                        .toArray();
    }

    /** A competency that the viewer may not see is none. */
    private static @Nullable BitSet teaching(Catalogue catalogue, TenantId viewer, Set<String> wanted) {
        if (wanted.isEmpty()) {
            return null;
        }
        BitSet found = new BitSet();
        TeachingTable teaching = catalogue.courses().teaching();
        for (String id : wanted) {
            int competency = catalogue.competencies().ordinal(new CompetencyId(id));
            if (competency != CompetencyIndex.UNKNOWN
                    && viewer.sees(catalogue.competencies().entry(competency).tenant())) {
                for (int slot = teaching.first(competency); slot < teaching.end(competency); slot++) {
                    found.set(teaching.course(slot));
                }
            }
        }
        return found;
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

    /** Notes for each course the facets whose selection it does not meet, as a set of bits; {@link #OUTSIDE} beyond a limit. */
    void apply(HitList hits) {
        for (int i = 0; i < masks.length; i++) {
            failOutside(masks[i], maskBits[i], hits.rows(), hits.failed(), hits.size());
        }
        if (providers != null || languages != null || teaching != null || limited) {
            for (int place = 0; place < hits.size(); place++) {
                hits.failed()[place] |= failed(hits.course(place));
            }
        }
    }

    /** Without a branch, for nobody can foresee which way it would go. */
    private static void failOutside(long mask, long bit, long[] rows, long[] failed, int size) {
        for (int i = 0; i < size; i++) {
            long in = rows[i] & mask;
            failed[i] |= bit & ~((in | -in) >> 63);
        }
    }

    private int failed(int course) {
        int failed = 0;
        if (providers != null) {
            failed |= providers[courses.providers().of(course)];
        }
        if (languages != null) {
            failed |= languages[courses.traits().language(course)];
        }
        if (teaching != null && !teaching.get(course)) {
            failed |= Facet.Name.COMPETENCY.bit();
        }
        return limited && !isWithinLimits(course) ? OUTSIDE : failed;
    }

    private boolean isWithinLimits(int course) {
        return isWithinPrice(course)
                && isWithinTime(course)
                && (maxDaysAbsent < 0 || courses.traits().daysAbsent(course) <= maxDaysAbsent)
                && (window.isOpenEnded() || courses.traits().isSelfPaced(course) || window.includesAnyOf(course));
    }

    private boolean isWithinTime(int course) {
        return maxMinutes < 0
                || (courses.traits().hasHours(course) && courses.traits().minutes(course) <= maxMinutes);
    }

    private boolean isWithinPrice(int course) {
        return maxCents < 0 || (courses.cents(course) >= 0 && courses.cents(course) <= maxCents);
    }
}
