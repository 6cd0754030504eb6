// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person at work with the wishes he states for training; an empty list or limit means that he states none. */
public record EmployeeRow(
        String id,
        String administration,
        String unit,
        String firstName,
        String lastName,
        @Nullable String superior,
        List<DayOfWeek> weekdaysFree,
        List<TimeOfDay> timesOfDay,
        @Nullable Integer maxDaysAbsent,
        @Nullable Integer maxDistanceKm,
        List<CourseFormat> formats,
        List<String> languages) {

    public EmployeeRow {
        Check.id("id", id);
        Check.id("administration", administration);
        Check.id("unit", unit);
        Check.text("first_name", firstName);
        Check.text("last_name", lastName);
        Check.ids("superior", superior);
        Check.that(!id.equals(superior), "superior", "is the employee himself");
        Check.between("max_days_absent", 0, 365, maxDaysAbsent);
        Check.between("max_distance_km", 0, 1_000, maxDistanceKm);
        Check.texts("languages", languages);
        weekdaysFree = List.copyOf(weekdaysFree);
        timesOfDay = List.copyOf(timesOfDay);
        formats = List.copyOf(formats);
        languages = List.copyOf(languages);
    }
}
