// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.need;

import de.kommunalcampus.matchingmodel.catalogue.Coordinates;
import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Wishes that a person states. An empty set or a null is no wish, and neutral.
 *
 * @param weekdays days on which the person can learn
 * @param maxDaysAbsent working days in a row away from the desk
 * @param maxDistanceKm from the workplace
 * @param languages ISO 639-1; the only hard one: courses in other languages are removed
 * @param latitude of the workplace, with {@code longitude} or not at all
 * @param limits what is out of the question
 */
public record Constraints(
        Set<DayOfWeek> weekdays,
        Set<TimeOfDay> timesOfDay,
        @Nullable Double maxDaysAbsent,
        @Nullable Double maxDistanceKm,
        Set<CourseFormat> formats,
        Set<String> languages,
        @Nullable Double latitude,
        @Nullable Double longitude,
        Limits limits) {

    private static final Constraints NONE =
            new Constraints(Set.of(), Set.of(), null, null, Set.of(), Set.of(), null, null);

    /** Without limits. */
    public Constraints(
            Set<DayOfWeek> weekdays,
            Set<TimeOfDay> timesOfDay,
            @Nullable Double maxDaysAbsent,
            @Nullable Double maxDistanceKm,
            Set<CourseFormat> formats,
            Set<String> languages,
            @Nullable Double latitude,
            @Nullable Double longitude) {
        this(
                weekdays,
                timesOfDay,
                maxDaysAbsent,
                maxDistanceKm,
                formats,
                languages,
                latitude,
                longitude,
                Limits.none());
    }

    public Constraints {
        weekdays = Set.copyOf(weekdays);
        timesOfDay = Set.copyOf(timesOfDay);
        formats = Set.copyOf(formats);
        languages = Set.copyOf(languages);
        notNegative("The days absent", maxDaysAbsent);
        notNegative("The distance", maxDistanceKm);
        Coordinates.check(latitude, longitude);
    }

    /** Everything suits. */
    public static Constraints none() {
        return NONE;
    }

    public Constraints within(Limits newLimits) {
        return new Constraints(
                weekdays, timesOfDay, maxDaysAbsent, maxDistanceKm, formats, languages, latitude, longitude, newLimits);
    }

    private static void notNegative(String name, @Nullable Double value) {
        if (value != null && !(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be a finite number from 0, is " + value);
        }
    }
}
