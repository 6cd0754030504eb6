// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.catalogue.FacetTable;
import de.kommunalcampus.matchingmodel.catalogue.ProviderTable;
import de.kommunalcampus.matchingmodel.catalogue.Visibility;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is left of the candidates after filters and rules, what the rules removed, and the facet counts: one pass, block by
 * block. Its counts live in the scratch memory of its request, hence only as long as that.
 */
public final class Selection {

    private final Inquiry inquiry;
    private final FacetTable rows;
    private final ProviderTable providers;
    private final Candidates candidates;
    private final Suspects suspects;
    private final Visibility visible;
    private final FilterStage stage;
    private final RunWindow window;
    private final Eligibility eligibility;
    private final Block block;
    private final HitList hits;
    private final FacetCounter counter;
    private final Map<RuleCode, RemovedCourses> removed = new EnumMap<>(RuleCode.class);
    private int looked;
    private int size;

    private Selection(Inquiry inquiry, Scratch scratch) {
        CourseIndex courses = inquiry.catalogue().courses();
        this.inquiry = inquiry;
        rows = courses.facets();
        providers = courses.providers();
        candidates = new Candidates(inquiry);
        suspects = new Suspects(courses, inquiry.learner(), inquiry.need());
        visible = courses.visibleTo(inquiry.viewer());
        stage = new FilterStage(inquiry.catalogue(), inquiry.viewer(), inquiry.filters(), inquiry.window());
        window = inquiry.window();
        eligibility = inquiry.eligibility();
        block = scratch.block();
        hits = scratch.hits();
        counter = scratch.counter();
    }

    /** Cost: linear in the candidates, and a little for each course there is. */
    public static Selection of(Inquiry inquiry, Scratch scratch, HitSink sink) {
        Selection selection = new Selection(inquiry, scratch);
        selection.counter.begin(inquiry.catalogue());
        while (selection.candidates.advance(selection.block)) {
            selection.select();
            sink.take(selection.hits);
            selection.size += selection.hits.size();
        }
        return selection;
    }

    private void select() {
        suspects.mark(block);
        hits.clear();
        int listed = block.list();
        for (int place = 0; place < listed; place++) {
            int course = block.candidate(place);
            long row = rows.row(course);
            if (!FacetTable.isOwned(row) || visible.sees(course)) {
                looked++;
                int failed = stage.failed(course, row);
                if ((failed & (failed - 1)) == 0) {
                    judge(course, row, failed);
                }
            }
        }
    }

    private void judge(int course, long row, int failed) {
        long runBits = window.facetBits(course, row);
        RuleCode rule = eligibility.checkCourse(course, row, block.isSuspect(course));
        if (rule == null && (runBits & RunFacets.BOOKABLE) == 0) {
            rule = eligibility.checkRuns(course);
        }
        if (rule == null) {
            add(course, row, failed, runBits);
        } else if (failed == 0 && isWanted(course, row)) {
            double share = candidates.covered(block, course)
                    / (NeedTable.UNITS * Math.max(1, inquiry.need().total()));
            removed.computeIfAbsent(rule, key -> new RemovedCourses()).add(course, block.text(course) + share);
        }
    }

    private boolean isWanted(int course, long row) {
        return FacetTable.isSelfPaced(row)
                ? (window.selfPacedBits() & RunFacets.PASSED) != 0
                : window.couldBeWanted(course);
    }

    private void add(int course, long row, int failed, long runBits) {
        boolean passed = (runBits & RunFacets.PASSED) != 0;
        if (failed == 0) {
            counter.countRuns(runBits);
        }
        if (passed && failed == 0) {
            counter.countHit(course, row, providers.of(course));
            hits.add(course, candidates.covered(block, course), block.text(course));
        } else if (passed) {
            counter.countLifted(course, row, providers.of(course), failed);
        }
    }

    /** Courses that were looked at. */
    public int candidates() {
        return looked;
    }

    /** How many hits there were. */
    public int size() {
        return size;
    }

    /** By the rule that removed them; rules that removed none are absent. */
    public Map<RuleCode, RemovedCourses> removed() {
        return removed;
    }

    /** All facets in the order of their names. */
    public List<Facet> facets(LocalDate today) {
        return new FacetValues(inquiry, visible, today).of(counter);
    }
}
