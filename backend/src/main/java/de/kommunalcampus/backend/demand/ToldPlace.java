// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.demand;

import de.kommunalcampus.backend.matching.PlaceDraw;
import java.time.YearMonth;

/**
 * A place of the lists of a month, over all courses.
 *
 * @param place from 1; {@link ShownAt#LATER} for all behind the last that is counted by itself
 */
public record ToldPlace(YearMonth month, int place, PlaceDraw draw, Impressions impressions) {}
