// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.util.List;

/** The providers and what they offer. */
public record CourseOffers(
        List<ProviderRow> providers,
        List<PlaceRow> places,
        List<CourseRow> courses,
        List<CourseTeachesRow> teaches,
        List<CoursePresupposesRow> presupposes,
        List<RunRow> runs) {

    public CourseOffers {
        providers = List.copyOf(providers);
        places = List.copyOf(places);
        courses = List.copyOf(courses);
        teaches = List.copyOf(teaches);
        presupposes = List.copyOf(presupposes);
        runs = List.copyOf(runs);
    }
}
