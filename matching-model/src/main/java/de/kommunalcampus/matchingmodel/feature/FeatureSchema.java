// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.feature;

import java.util.List;

/** The features of one request in the published order. */
public record FeatureSchema(
        NeedCovered needCovered,
        LevelFit levelFit,
        Feasibility feasibility,
        Quality quality,
        Freshness freshness,
        TextMatch textMatch,
        LowPrice lowPrice,
        ShortWay shortWay,
        EarlyStart earlyStart,
        ShortDuration shortDuration) {

    public static FeatureSchema of(MatchContext context) {
        return new FeatureSchema(
                new NeedCovered(context),
                new LevelFit(context),
                new Feasibility(context),
                new Quality(context),
                new Freshness(context),
                new TextMatch(context),
                new LowPrice(context),
                new ShortWay(context),
                new EarlyStart(context),
                new ShortDuration(context));
    }

    /** In the order of {@link FeatureCode}. */
    public List<Feature> inOrder() {
        return List.of(
                needCovered,
                levelFit,
                feasibility,
                quality,
                freshness,
                textMatch,
                lowPrice,
                shortWay,
                earlyStart,
                shortDuration);
    }
}
