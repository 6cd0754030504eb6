// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.scoring;

import java.util.List;

/** Scores the courses of one request. */
public sealed interface Scorer permits PublishedScorer {

    /** From 0 to 1, exactly the sum of the {@link #contributions}. */
    double score(int course);

    /**
     * The score where it is above a bound; where it is not, possibly any smaller number from 0, for less work.
     *
     * @param bound any number
     */
    double scoreOrLess(int course, double bound);

    /** One per feature that counts in the request, in the published order. */
    List<Contribution> contributions(int course);
}
