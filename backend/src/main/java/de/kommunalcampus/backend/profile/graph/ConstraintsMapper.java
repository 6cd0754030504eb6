// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.graph;

import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.profile.FirmWish;
import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import de.kommunalcampus.matchingmodel.need.Constraints;
import de.kommunalcampus.matchingmodel.need.Limits;
import de.kommunalcampus.matchingmodel.need.TimeOfDay;
import java.time.DayOfWeek;
import java.util.Set;
import java.util.stream.Collectors;

final class ConstraintsMapper {
    private ConstraintsMapper() {}

    /** The employee's wishes and limits; without a workplace of his own, the administration's seat is it. */
    static Constraints constraints(GraphRow row) {
        GraphRow employee = row.row("employee");
        boolean ownPlace = employee.findNumber("latitude") != null && employee.findNumber("longitude") != null;
        GraphRow place = ownPlace ? employee : row;
        return new Constraints(
                constants(DayOfWeek.class, employee, "weekdaysFree"),
                constants(TimeOfDay.class, employee, "timesOfDay"),
                employee.findNumber("maxDaysAbsent"),
                employee.findNumber("maxDistanceKm"),
                constants(CourseFormat.class, employee, "formats"),
                Set.copyOf(employee.texts("languages")),
                place.findNumber("latitude"),
                place.findNumber("longitude"),
                limits(row));
    }

    /** Of the units from the person's own upwards, the nearest one with a budget sets it. */
    private static Limits limits(GraphRow row) {
        GraphRow employee = row.row("employee");
        Set<FirmWish> firm = constants(FirmWish.class, employee, "firmWishes");
        return new Limits(
                firm.contains(FirmWish.DAYS_ABSENT) ? employee.findNumber("maxDaysAbsent") : null,
                firm.contains(FirmWish.DISTANCE) ? employee.findNumber("maxDistanceKm") : null,
                row.findAmount("budget"));
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, GraphRow row, String name) {
        return row.texts(name).stream()
                .map(constant -> Enum.valueOf(type, constant))
                .collect(Collectors.toUnmodifiableSet());
    }
}
