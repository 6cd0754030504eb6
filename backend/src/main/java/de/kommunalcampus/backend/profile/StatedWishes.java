// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile;

import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import de.kommunalcampus.matchingmodel.need.TimeOfDay;
import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person says is possible. An empty set or a null says nothing.
 *
 * @param maxDaysAbsent working days in a row away from the desk
 * @param maxDistanceKm from the workplace
 * @param languages ISO 639-1
 * @param firm those of the wishes that must not be exceeded; each has a value
 */
public record StatedWishes(
        Set<DayOfWeek> weekdays,
        Set<TimeOfDay> timesOfDay,
        @Nullable Double maxDaysAbsent,
        @Nullable Double maxDistanceKm,
        Set<CourseFormat> formats,
        Set<String> languages,
        Set<FirmWish> firm) {
    public StatedWishes {
        weekdays = Set.copyOf(weekdays);
        timesOfDay = Set.copyOf(timesOfDay);
        formats = Set.copyOf(formats);
        languages = Set.copyOf(languages);
        firm = Set.copyOf(firm);
    }
}
