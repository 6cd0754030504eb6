// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.matchingmodel.ranking.NeighbourDraw;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How chance may change the order.
 *
 * @param inForce whether it does in the lists of whoever asks; null where nobody is signed in
 * @param probability with which two neighbours change places
 * @param bound their scores differ by less
 */
@Schema(name = "Draw")
record DrawView(@Nullable Boolean inForce, double probability, double bound) {
    static DrawView of(@Nullable Boolean inForce) {
        return new DrawView(inForce, NeighbourDraw.PROBABILITY, NeighbourDraw.BOUND);
    }
}
