// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.feature;

import de.kommunalcampus.matchingmodel.catalogue.RunTable;
import de.kommunalcampus.matchingmodel.retrieval.RunWindow;

/**
 * 1 for what can be begun today, ½ for the first run that counts in 60 days, 0 without any. Counts only by a person's own
 * weight.
 */
public final class EarlyStart implements Feature {

    public static final double DAYS_TO_HALF = 60;

    private final MatchContext context;
    private final RunTable runs;
    private final RunWindow window;

    EarlyStart(MatchContext context) {
        this.context = context;
        runs = context.courses().runs();
        window = context.window();
    }

    @Override
    public FeatureCode code() {
        return FeatureCode.SOON;
    }

    @Override
    public double value(int course) {
        if (context.courses().traits().isSelfPaced(course)) {
            return 1;
        }
        for (int slot = runs.first(course); slot < runs.end(course); slot++) {
            if (window.isWanted(slot)) {
                return 1 / (1 + window.daysUntil(slot) / DAYS_TO_HALF);
            }
        }
        return 0;
    }
}
