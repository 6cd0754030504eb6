// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import de.kommunalcampus.matchingmodel.catalogue.RunEntry;
import de.kommunalcampus.matchingmodel.catalogue.RunTable;
import de.kommunalcampus.matchingmodel.scoring.Contribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a course of a request into a hit with its sum and its reasons. */
final class Explainer {

    private final Request request;
    private final NeedReasons needReasons;
    private final CircumstanceReasons circumstanceReasons;
    private final WeighedReasons weighedReasons;

    Explainer(Request request) {
        this.request = request;
        needReasons = new NeedReasons(request);
        circumstanceReasons = new CircumstanceReasons(request);
        weighedReasons = new WeighedReasons(request);
    }

    RankedCourse explain(int course) {
        List<Contribution> contributions = request.scorer().contributions(course);
        List<Reason> reasons = new ArrayList<>();
        for (Contribution contribution : contributions) {
            switch (contribution.code()) {
                case NEED_COVERED -> reasons.addAll(needReasons.covered(course, contribution));
                case LEVEL_FIT -> reasons.addAll(needReasons.levels(course, contribution));
                case FEASIBILITY -> reasons.addAll(circumstanceReasons.feasibility(course, contribution));
                case FRESHNESS -> reasons.addAll(circumstanceReasons.freshness(course, contribution));
                case TEXT_MATCH -> reasons.addAll(circumstanceReasons.text(course, contribution));
                case QUALITY -> reasons.addAll(circumstanceReasons.quality(contribution));
                case PRICE -> reasons.addAll(weighedReasons.price(course, contribution));
                case NEAR -> reasons.addAll(weighedReasons.way(course, contribution));
                case SOON -> reasons.addAll(weighedReasons.start(course, contribution));
                case SHORT -> reasons.addAll(weighedReasons.duration(course, contribution));
            }
        }
        // A wish that is not stated, or weighed with nothing, is no reason.
        reasons.removeIf(reason -> reason.contribution() == 0);
        reasons.sort(Comparator.comparingDouble(Reason::contribution).reversed());
        List<RunEntry> open = openRuns(course);
        return new RankedCourse(
                request.courses().entry(course),
                request.scorer().score(course),
                contributions,
                reasons,
                firstOf(open),
                open.size());
    }

    private List<RunEntry> openRuns(int course) {
        RunTable runs = request.courses().runs();
        List<RunEntry> open = new ArrayList<>();
        for (int slot = runs.first(course); slot < runs.end(course); slot++) {
            if (request.window().isWanted(slot)) {
                open.add(runs.entry(slot));
            }
        }
        return open;
    }

    private static @Nullable RunEntry firstOf(List<RunEntry> runs) {
        return runs.isEmpty() ? null : runs.getFirst();
    }
}
