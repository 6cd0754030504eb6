// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.feature;

import de.kommunalcampus.matchingmodel.catalogue.TagTable;
import de.kommunalcampus.matchingmodel.retrieval.NeedTable;

/**
 * Whether a course starts where the person stands. Per competency: 1 where it does; the share of levels that are new
 * where it starts lower; half a point less for each level missing where it starts higher. The mean over the needed
 * competencies it teaches, by their weight; in proportion less where these together weigh less than half the heaviest
 * need, down to 0 where none is needed: a level that nobody asks for fits nothing.
 */
public final class LevelFit implements Feature {

    private static final double WHOLE_NEED = 0.5;
    private static final double PER_MISSING_LEVEL = 0.5;

    private final NeedTable need;
    private final TagTable tags;

    LevelFit(MatchContext context) {
        need = context.need();
        tags = context.courses().taught();
    }

    @Override
    public FeatureCode code() {
        return FeatureCode.LEVEL_FIT;
    }

    @Override
    public double value(int course) {
        double fits = 0;
        double weight = 0;
        for (int slot = tags.first(course); slot < tags.end(course); slot++) {
            int row = need.row(tags.competency(slot));
            if (row >= 0) {
                fits += need.weight(row) * fit(slot, row);
                weight += need.weight(row);
            }
        }
        return weight == 0 ? 0 : Math.min(1, fits / Math.max(WHOLE_NEED, weight));
    }

    private double fit(int slot, int row) {
        int held = need.fromStep(row);
        int from = tags.from(slot);
        int to = tags.to(slot);
        if (from > held) {
            return Math.max(0, 1 - PER_MISSING_LEVEL * (from - held));
        }
        if (to <= held) {
            return 0;
        }
        return (double) (to - held) / (to - from);
    }
}
