// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import de.kommunalcampus.matchingmodel.catalogue.GeoPoint;
import de.kommunalcampus.matchingmodel.catalogue.Pace;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the person narrows the offers down to; null or empty lets everything pass. What is unknown of a course (its price,
 * its days absent) does not pass a limit on it.
 *
 * @param competency the topic: what teaches it, whether needed or not; where it is needed, that need alone counts
 * @param choices the values chosen in the facets
 * @param maxPrice gross euros
 * @param from first day of a run; self-paced courses pass
 * @param to last day of the same run
 * @param near where distances start; null for the workplace
 * @param withinKm of a run; online and self-paced courses pass, an unknown place does not
 * @param maxHours of learning
 * @param startsOn the one day on which a run starts, as a calendar shows it; self-paced courses do not pass
 * @param at the one place of a run, as a map shows it; what is online or self-paced does not pass
 */
public record Filters(
        @Nullable CompetencyId competency,
        Choices choices,
        @Nullable BigDecimal maxPrice,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Double maxDaysAbsent,
        @Nullable GeoPoint near,
        @Nullable Double withinKm,
        @Nullable Double maxHours,
        @Nullable LocalDate startsOn,
        @Nullable GeoPoint at) {

    private static final Filters NONE =
            new Filters(null, Choices.none(), null, null, null, null, null, null, null, null, null);

    public Filters {
        if (maxPrice != null && maxPrice.signum() < 0) {
            throw new IllegalArgumentException("A price limit must not be negative, is " + maxPrice);
        }
        notNegative("The days absent", maxDaysAbsent);
        notNegative("The distance", withinKm);
        notNegative("The hours", maxHours);
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("The period ends before it begins: " + from + " to " + to);
        }
    }

    /** With the first three facets only. */
    public Filters(
            @Nullable CompetencyId competency,
            Set<CourseFormat> formats,
            @Nullable Pace pace,
            Set<ProviderId> providers,
            @Nullable BigDecimal maxPrice,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Double maxDaysAbsent) {
        this(
                competency,
                choices(formats, pace, providers),
                maxPrice,
                from,
                to,
                maxDaysAbsent,
                null,
                null,
                null,
                null,
                null);
    }

    private static Choices choices(Set<CourseFormat> formats, @Nullable Pace pace, Set<ProviderId> providers) {
        Map<Facet.Name, Set<String>> values = new EnumMap<>(Facet.Name.class);
        values.put(Facet.Name.FORMAT, formats.stream().map(CourseFormat::name).collect(Collectors.toSet()));
        values.put(Facet.Name.PACE, pace == null ? Set.of() : Set.of(pace.name()));
        values.put(
                Facet.Name.PROVIDER, providers.stream().map(ProviderId::value).collect(Collectors.toSet()));
        return new Choices(values);
    }

    private static void notNegative(String name, @Nullable Double value) {
        if (value != null && !(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be a finite number from 0, is " + value);
        }
    }

    /** Everything passes. */
    public static Filters none() {
        return NONE;
    }

    /** These, with other values in one facet. */
    public Filters choosing(Facet.Name name, String... values) {
        return with(choices.with(name, Set.copyOf(List.of(values))));
    }

    public Filters with(Choices newChoices) {
        return new Filters(
                competency, newChoices, maxPrice, from, to, maxDaysAbsent, near, withinKm, maxHours, startsOn, at);
    }

    public Filters about(@Nullable CompetencyId newCompetency) {
        return new Filters(
                newCompetency, choices, maxPrice, from, to, maxDaysAbsent, near, withinKm, maxHours, startsOn, at);
    }

    public Filters near(@Nullable GeoPoint newNear, @Nullable Double newWithinKm) {
        return new Filters(
                competency, choices, maxPrice, from, to, maxDaysAbsent, newNear, newWithinKm, maxHours, startsOn, at);
    }

    public Filters within(@Nullable Double newMaxHours) {
        return new Filters(
                competency, choices, maxPrice, from, to, maxDaysAbsent, near, withinKm, newMaxHours, startsOn, at);
    }

    /** One day and one place, or either. */
    public Filters only(@Nullable LocalDate newStartsOn, @Nullable GeoPoint newAt) {
        return new Filters(
                competency, choices, maxPrice, from, to, maxDaysAbsent, near, withinKm, maxHours, newStartsOn, newAt);
    }
}
