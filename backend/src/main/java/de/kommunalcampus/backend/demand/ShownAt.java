// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.demand;

import de.kommunalcampus.backend.matching.PlaceDraw;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;

/**
 * A course at a place of a list.
 *
 * @param place from 1; {@value #LATER} for all behind {@value #LAST}
 * @param draw whether chance decided about it
 */
public record ShownAt(CourseId course, int place, PlaceDraw draw) {
    /** The last place that is counted by itself. */
    public static final int LAST = 20;

    public static final int LATER = LAST + 1;

    public ShownAt {
        place = Math.min(place, LATER);
    }
}
