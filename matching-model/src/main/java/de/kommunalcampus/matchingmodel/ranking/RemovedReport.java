// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.retrieval.Alternatives;
import de.kommunalcampus.matchingmodel.retrieval.RemovedCourses;
import de.kommunalcampus.matchingmodel.retrieval.RuleCode;
import java.util.List;
import java.util.Map;

/** Tells what the rules removed, with the examples that hurt most and what to take instead. */
final class RemovedReport {

    private static final int MOST_COMPARED = 100;

    private final Request request;
    private final Alternatives alternatives;

    RemovedReport(Request request) {
        this.request = request;
        alternatives = new Alternatives(request.courses(), request.visible(), request.eligibility(), MOST_COMPARED);
    }

    List<Removed> of(Map<RuleCode, RemovedCourses> removed) {
        return removed.entrySet().stream()
                .map(entry -> report(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Removed report(RuleCode rule, RemovedCourses courses) {
        List<Removed.Example> examples = courses.mostMissed().stream()
                .map(course -> example(course, rule))
                .toList();
        return new Removed(rule, courses.count(), examples);
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
