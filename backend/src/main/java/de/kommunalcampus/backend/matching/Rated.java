// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import de.kommunalcampus.matchingmodel.ranking.Explanation;
import java.time.ZonedDateTime;
import java.util.List;

/** Chosen courses with how each fits, and the catalogue and the person that was judged from. */
public record Rated(ZonedDateTime now, CatalogueSnapshot snapshot, Standing standing, List<Explanation> explanations) {
    public Rated {
        explanations = List.copyOf(explanations);
    }
}
