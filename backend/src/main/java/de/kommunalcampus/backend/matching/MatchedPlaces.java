// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import de.kommunalcampus.matchingmodel.catalogue.GeoPoint;
import de.kommunalcampus.matchingmodel.ranking.OfferedPlaces;
import org.jspecify.annotations.Nullable;

/** Where the matches are, and where the person works, if that is known. */
public record MatchedPlaces(OfferedPlaces places, @Nullable GeoPoint workplace) {}
