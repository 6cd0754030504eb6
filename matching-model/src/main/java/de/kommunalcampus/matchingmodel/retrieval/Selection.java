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
    private final boolean countsAll;
    private final Map<RuleCode, RemovedCourses> removed = new EnumMap<>(RuleCode.class);
    private final int examples;
    private int looked;
    private int size;

    private Selection(Inquiry inquiry, Scratch scratch, boolean countsAll, int examples) {
        CourseIndex courses = inquiry.catalogue().courses();
        this.inquiry = inquiry;
        this.countsAll = countsAll;
        this.examples = examples;
        rows = courses.facets();
        providers = courses.providers();
        candidates = new Candidates(inquiry);
        suspects = inquiry.eligibility().suspects();
        visible = courses.visibleTo(inquiry.viewer());
        stage = new FilterStage(inquiry.catalogue(), inquiry.viewer(), inquiry.filters(), inquiry.window());
        window = inquiry.window();
        eligibility = inquiry.eligibility();
        block = scratch.block();
        hits = scratch.hits();
        counter = scratch.counter();
    }

    /**
     * Cost: linear in the candidates, and a little for each course there is.
     *
     * @param examples of what each rule removed at most so many
     */
    public static Selection of(Inquiry inquiry, Scratch scratch, HitSink sink, int examples) {
        Selection selection = new Selection(inquiry, scratch, true, examples);
        selection.counter.begin(inquiry.catalogue());
        selection.run(sink);
        return selection;
    }

    /** The same hits without facets and without what the rules removed. */
    public static void ofHits(Inquiry inquiry, Scratch scratch, HitSink sink) {
        new Selection(inquiry, scratch, false, 0).run(sink);
    }

    private void run(HitSink sink) {
        while (candidates.advance(block)) {
            select();
            sink.take(hits);
            size += hits.size();
        }
    }

    private void select() {
        suspects.mark(block);
        hits.begin(rows);
        stage.apply(hits);
        judge();
        window.fillBits(hits);
        settle();
        candidates.cover(block, hits);
        if (countsAll) {
            counter.countHits(hits, providers);
        }
    }

    /** Leaves out what nobody may see, what fails more than one facet, and what a rule beside those on runs removes. */
    private void judge() {
        long[] rows = hits.rows();
        long[] failed = hits.failed();
        long asked = eligibility.askedOf();
        int size = hits.size();
        int kept = 0;
        looked += size;
        for (int place = 0; place < size; place++) {
            boolean plain = (rows[place] & asked | failed[place]) == 0 && !block.isSuspect(hits.course(place));
            if (plain || isLeft(hits.course(place), rows[place], failed[place])) {
                hits.keep(kept++, place);
            }
        }
        hits.cut(kept);
    }

    private boolean isLeft(int course, long row, long failed) {
        if (FacetTable.isOwned(row) && !visible.sees(course)) {
            looked--;
            return false;
        }
        if ((failed & (failed - 1)) != 0 || !countsAll && failed != 0) {
            return false;
        }
        RuleCode rule = eligibility.checkCourse(course, row, block.isSuspect(course));
        if (rule != null && failed == 0) {
            remove(course, row, rule);
        }
        return rule == null;
    }

    /** Keeps the hits, and counts what any of the others counts for. */
    private void settle() {
        long[] runBits = hits.runBits();
        long[] failed = hits.failed();
        int size = hits.size();
        int kept = 0;
        for (int place = 0; place < size; place++) {
            if ((runBits[place] & RunFacets.PASSED) != 0 && failed[place] == 0) {
                hits.keep(kept, place);
                runBits[kept++] = runBits[place];
            } else if (countsAll) {
                settleOther(hits.course(place), hits.rows()[place], (int) failed[place], runBits[place]);
            }
        }
        hits.cut(kept);
    }

    private void settleOther(int course, long row, int failed, long runBits) {
        RuleCode rule = (runBits & RunFacets.BOOKABLE) == 0 ? eligibility.checkRuns(course) : null;
        if (failed == 0 && rule != null) {
            remove(course, row, rule);
        } else if (failed == 0) {
            counter.countRuns(runBits);
        } else if ((runBits & RunFacets.PASSED) != 0) {
            counter.countLifted(course, row, providers.of(course), failed);
        }
    }

    private void remove(int course, long row, RuleCode rule) {
        if (countsAll && isWanted(course, row)) {
            double share = candidates.covered(block, course)
                    / (NeedTable.UNITS * Math.max(1, inquiry.need().total()));
            removed.computeIfAbsent(rule, key -> new RemovedCourses(examples)).add(course, block.text(course) + share);
        }
    }

    private boolean isWanted(int course, long row) {
        return FacetTable.isSelfPaced(row)
                ? (window.selfPacedBits() & RunFacets.PASSED) != 0
                : window.couldBeWanted(course);
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
