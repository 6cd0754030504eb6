// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/**
 * What is left of the candidates after filters and rules, what the rules removed, and the facet counts: one pass.
 */
public final class Selection {

    private final FacetCounter counter;
    private final Map<RuleCode, RoaringBitmap> removed = new EnumMap<>(RuleCode.class);
    private int[] hits;
    private int size;

    private Selection(CourseIndex courses, int atMost) {
        counter = new FacetCounter(courses);
        hits = new int[atMost];
    }

    /** Cost: linear in the candidates. */
    public static Selection of(
            RoaringBitmap candidates, CourseIndex courses, Filters filters, RunWindow window, Eligibility eligibility) {
        Selection selection = new Selection(courses, candidates.getCardinality());
        FilterStage stage = new FilterStage(courses, filters, window);
        PeekableIntIterator iterator = candidates.getIntIterator();
        while (iterator.hasNext()) {
            int course = iterator.next();
            int failed = stage.failedFacets(course);
            if (Integer.bitCount(failed) <= 1 && stage.isWithinLimits(course)) {
                selection.add(course, failed, eligibility.check(course));
            }
        }
        selection.hits = Arrays.copyOf(selection.hits, selection.size);
        return selection;
    }

    private void add(int course, int failed, @Nullable RuleCode rule) {
        if (rule == null) {
            counter.count(course, failed);
            if (failed == 0) {
                hits[size++] = course;
            }
        } else if (failed == 0) {
            removed.computeIfAbsent(rule, key -> new RoaringBitmap()).add(course);
        }
    }

    public int size() {
        return size;
    }

    /** Ascending ordinals; the caller's own copy. */
    public int[] hits() {
        return hits.clone();
    }

    /** The courses that each rule removed; rules that removed none are absent. */
    public Map<RuleCode, RoaringBitmap> removed() {
        return removed;
    }

    public List<Facet> facets(Filters filters, RoaringBitmap visible) {
        return counter.facets(filters, visible);
    }
}
