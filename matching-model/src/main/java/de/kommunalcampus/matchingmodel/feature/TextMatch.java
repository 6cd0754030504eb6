// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.feature;

import de.kommunalcampus.matchingmodel.text.TextMatches;

/** How well a course answers the words of a query: 1 where all of them stand in its title, 0 without a query. */
public final class TextMatch implements Feature {

    private final TextMatches matches;

    TextMatch(MatchContext context) {
        matches = context.text();
    }

    @Override
    public FeatureCode code() {
        return FeatureCode.TEXT_MATCH;
    }

    @Override
    public double value(int course) {
        return matches.value(course);
    }
}
