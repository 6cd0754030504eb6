// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.retrieval.Alternatives;
import de.kommunalcampus.matchingmodel.retrieval.RuleCode;
import java.util.List;
import java.util.Map;
import org.roaringbitmap.RoaringBitmap;

/** Tells what the rules removed, with the examples that hurt most and what to take instead. */
final class RemovedReport {

    private static final int EXAMPLES = 3;
    private static final int MOST_COMPARED = 100;
    private static final double STEPS = 1 << 20;

    private final Request request;
    private final Alternatives alternatives;

    RemovedReport(Request request) {
        this.request = request;
        alternatives = new Alternatives(request.courses(), request.visible(), request.eligibility(), MOST_COMPARED);
    }

    List<Removed> of(Map<RuleCode, RoaringBitmap> removed) {
        return removed.entrySet().stream()
                .map(entry -> report(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Removed report(RuleCode rule, RoaringBitmap courses) {
        SmallestFirst worst = new SmallestFirst(EXAMPLES);
        courses.forEach((int course) -> worst.add(course, -(long) (relevance(course) * STEPS)));
        List<Removed.Example> examples =
                worst.inOrder().mapToObj(course -> example(course, rule)).toList();
        return new Removed(rule, courses.getCardinality(), examples);
    }

    private double relevance(int course) {
        double covered =
                request.need().covered(course) / Math.max(1, request.need().total());
        return request.features().textMatch().value(course) + covered;
    }

    private Removed.Example example(int course, RuleCode rule) {
        CourseEntry entry = request.courses().entry(course);
        int otherRun = alternatives.otherRun(course, rule);
        if (otherRun >= 0) {
            return new Removed.Example(entry, entry, request.courses().runs().entry(otherRun));
        }
        List<Integer> instead = alternatives.of(course, rule, 1);
        return new Removed.Example(
                entry, instead.isEmpty() ? null : request.courses().entry(instead.getFirst()), null);
    }
}
