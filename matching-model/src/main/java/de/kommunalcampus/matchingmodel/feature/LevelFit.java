// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.feature;

import de.kommunalcampus.matchingmodel.catalogue.TagTable;
import de.kommunalcampus.matchingmodel.retrieval.Learner;
import de.kommunalcampus.matchingmodel.retrieval.NeedTable;

/**
 * Whether a course starts where the person stands. Per competency: 1 where it does; the share of levels that are new
 * where it starts lower; half a point less for each level missing where it starts higher. The mean over the needed
 * competencies it teaches, by their weight; over all it teaches where none is needed; ½ where nothing is known.
 */
public final class LevelFit implements Feature {

    private static final double NOTHING_KNOWN = 0.5;
    private static final double PER_MISSING_LEVEL = 0.5;

    private final NeedTable need;
    private final Learner learner;
    private final TagTable tags;

    LevelFit(MatchContext context) {
        need = context.need();
        learner = context.learner();
        tags = context.courses().taught();
    }

    @Override
    public FeatureCode code() {
        return FeatureCode.LEVEL_FIT;
    }

    @Override
    public double value(int course) {
        double needed = 0;
        double neededWeight = 0;
        double all = 0;
        for (int slot = tags.first(course); slot < tags.end(course); slot++) {
            int row = need.row(tags.competency(slot));
            double fit = fit(slot, row);
            all += fit;
            if (row >= 0) {
                needed += need.weight(row) * fit;
                neededWeight += need.weight(row);
            }
        }
        if (neededWeight > 0) {
            return Math.min(1, needed / neededWeight);
        }
        int count = tags.end(course) - tags.first(course);
        return count == 0 ? NOTHING_KNOWN : all / count;
    }

    /** @param row of the need for the tag's competency, or -1 */
    double fit(int slot, int row) {
        int held = row < 0 ? learner.heldStep(tags.competency(slot)) : need.fromStep(row);
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
