// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import de.kommunalcampus.matchingmodel.ranking.Ranking;
import java.time.ZonedDateTime;

/** A ranking with the catalogue and the person it was made from. */
public record Matched(ZonedDateTime now, CatalogueSnapshot snapshot, Standing standing, Ranking ranking) {}
