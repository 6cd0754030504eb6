// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.feature;

import de.kommunalcampus.matchingmodel.catalogue.TagTable;
import de.kommunalcampus.matchingmodel.retrieval.NeedTable;

/**
 * How much of the need a course covers: 1 − Π(1 − wᵢ·gᵢ) over the needs it teaches, where wᵢ is the weight of the need
 * (0.6 for the heaviest, the others in proportion) and gᵢ the share of the missing levels it covers times the confidence
 * of the tag. Meeting a due obligation counts like covering the heaviest need whole. Every further need covered raises
 * the value, none makes it exceed 1.
 */
public final class NeedCovered implements Feature {

    private final NeedTable need;
    private final TagTable tags;

    NeedCovered(MatchContext context) {
        need = context.need();
        tags = context.courses().taught();
    }

    @Override
    public FeatureCode code() {
        return FeatureCode.NEED_COVERED;
    }

    @Override
    public double value(int course) {
        double uncovered = need.isObligatory(course) ? 1 - NeedTable.HEAVIEST : 1;
        for (int slot = tags.first(course); slot < tags.end(course); slot++) {
            int row = need.row(tags.competency(slot));
            if (row >= 0) {
                uncovered *= 1 - need.weight(row) * need.gain(slot, row);
            }
        }
        return 1 - uncovered;
    }
}
