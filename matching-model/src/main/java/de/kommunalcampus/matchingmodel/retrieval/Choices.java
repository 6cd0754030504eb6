// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.AbsenceBand;
import de.kommunalcampus.matchingmodel.catalogue.Answer;
import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import de.kommunalcampus.matchingmodel.catalogue.DayPart;
import de.kommunalcampus.matchingmodel.catalogue.DurationBand;
import de.kommunalcampus.matchingmodel.catalogue.Pace;
import de.kommunalcampus.matchingmodel.catalogue.PriceBand;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The values chosen in each facet, by the codes of {@link Facet.Value#value}. Several of one facet mean any of them;
 * facets narrow each other. What is not a code of its facet is refused by name.
 */
public record Choices(Map<Facet.Name, Set<String>> values) {

    private static final Choices NONE = new Choices(Map.of());

    public Choices {
        Map<Facet.Name, Set<String>> copy = new EnumMap<>(Facet.Name.class);
        values.forEach((name, chosen) -> {
            chosen.forEach(value -> check(name, value));
            if (!chosen.isEmpty()) {
                copy.put(name, Set.copyOf(chosen));
            }
        });
        values = Map.copyOf(copy);
    }

    public static Choices none() {
        return NONE;
    }

    public Set<String> of(Facet.Name name) {
        return values.getOrDefault(name, Set.of());
    }

    /** These, but for one facet. */
    public Choices with(Facet.Name name, Set<String> chosen) {
        Map<Facet.Name, Set<String>> changed = new EnumMap<>(Facet.Name.class);
        changed.putAll(values);
        changed.put(name, chosen);
        return new Choices(changed);
    }

    private static void check(Facet.Name name, String value) {
        if (!isKnown(name, value)) {
            throw new IllegalArgumentException("No value of " + name + ": " + value);
        }
    }

    /** Whether a text is a code of a facet; ids and languages are not looked up. */
    public static boolean isKnown(Facet.Name name, String value) {
        return switch (name) {
            case PROVIDER, COMPETENCY, LANGUAGE -> !value.isBlank();
            case MONTH -> isMonth(value);
            case FORMAT,
                    PACE,
                    LEVEL,
                    PRICE,
                    FREE_OF_CHARGE,
                    DURATION,
                    DAYS_ABSENT,
                    WEEKDAY,
                    TIME_OF_DAY,
                    PLACE,
                    CERTIFICATE,
                    ACCESSIBILITY,
                    BOOKABLE_WITHOUT_APPROVAL -> codes(name).contains(value);
        };
    }

    /** The codes of a closed facet; empty for an open one. */
    static Set<String> codes(Facet.Name name) {
        return Arrays.stream(constants(name)).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The values of a closed facet in their order; none for an open one. */
    static Enum<?>[] constants(Facet.Name name) {
        return switch (name) {
            case PROVIDER, COMPETENCY, LANGUAGE, MONTH -> new Enum<?>[0];
            case FORMAT -> CourseFormat.values();
            case PACE -> Pace.values();
            case LEVEL -> ProficiencyLevel.values();
            case PRICE -> PriceBand.values();
            case DURATION -> DurationBand.values();
            case DAYS_ABSENT -> AbsenceBand.values();
            case WEEKDAY -> DayOfWeek.values();
            case TIME_OF_DAY -> DayPart.values();
            case PLACE -> DistanceBand.values();
            case CERTIFICATE -> new Enum<?>[] {Answer.YES, Answer.NO};
            case FREE_OF_CHARGE, ACCESSIBILITY, BOOKABLE_WITHOUT_APPROVAL -> Answer.values();
        };
    }

    private static boolean isMonth(String value) {
        try {
            YearMonth.parse(value);
            return value.length() == "2026-11".length();
        } catch (DateTimeException e) {
            return false;
        }
    }
}
