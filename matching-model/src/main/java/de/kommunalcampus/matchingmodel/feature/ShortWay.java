// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.feature;

import de.kommunalcampus.matchingmodel.catalogue.RunTable;
import de.kommunalcampus.matchingmodel.retrieval.RunWindow;

/**
 * 1 online and self-paced, ½ for 50 km to the nearest run that counts; an unknown distance counts as 100 km, no run at all
 * as 0. Counts only by a person's own weight.
 */
public final class ShortWay implements Feature {

    public static final double KM_TO_HALF = 50;
    private static final double UNKNOWN = 1.0 / 3;

    private final MatchContext context;
    private final RunTable runs;
    private final RunWindow window;

    ShortWay(MatchContext context) {
        this.context = context;
        runs = context.courses().runs();
        window = context.window();
    }

    @Override
    public FeatureCode code() {
        return FeatureCode.NEAR;
    }

    @Override
    public double value(int course) {
        if (context.courses().traits().isSelfPaced(course)) {
            return 1;
        }
        double best = 0;
        for (int slot = runs.first(course); slot < runs.end(course); slot++) {
            if (window.isWanted(slot)) {
                best = Math.max(best, ofKm(window.km(slot)));
            }
        }
        return best;
    }

    private static double ofKm(double km) {
        return Double.isNaN(km) ? UNKNOWN : 1 / (1 + km / KM_TO_HALF);
    }
}
