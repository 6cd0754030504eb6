// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.FacetTable;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.roaringbitmap.BatchIterator;
import org.roaringbitmap.RoaringBitmap;

/**
 * What is left of the candidates after filters and rules, what the rules removed, and the facet counts: one pass.
 */
public final class Selection {

    private static final int BATCH = 512;

    private final FacetCounter counter;
    private final Map<RuleCode, RoaringBitmap> removed = new EnumMap<>(RuleCode.class);
    private final int candidates;
    private int[] hits;
    private int size;

    private Selection(Catalogue catalogue, int atMost) {
        counter = new FacetCounter(catalogue);
        candidates = atMost;
        hits = new int[atMost];
    }

    /** Cost: linear in the candidates. */
    public static Selection of(
            RoaringBitmap candidates,
            Catalogue catalogue,
            TenantId viewer,
            Filters filters,
            RunWindow window,
            Eligibility eligibility) {
        Selection selection = new Selection(catalogue, candidates.getCardinality());
        FilterStage stage = new FilterStage(catalogue, viewer, filters, window);
        FacetTable facets = catalogue.courses().facets();
        int[] batch = new int[BATCH];
        BatchIterator iterator = candidates.getBatchIterator();
        while (iterator.hasNext()) {
            int size = iterator.nextBatch(batch);
            for (int i = 0; i < size; i++) {
                long row = facets.row(batch[i]);
                int failed = stage.failed(batch[i], row);
                if ((failed & (failed - 1)) == 0) {
                    selection.judge(batch[i], row, failed, window, eligibility);
                }
            }
        }
        selection.hits = Arrays.copyOf(selection.hits, selection.size);
        return selection;
    }

    private void judge(int course, long row, int failed, RunWindow window, Eligibility eligibility) {
        boolean selfPaced = FacetTable.isSelfPaced(row);
        long runBits = selfPaced ? window.selfPacedBits() : window.facetBits(course);
        RuleCode rule = eligibility.checkCourse(course);
        if (rule == null && (runBits & RunFacets.BOOKABLE) == 0) {
            rule = eligibility.checkRuns(course);
        }
        if (rule == null) {
            add(course, row, failed, runBits);
        } else if (failed == 0 && isWanted(course, selfPaced, window)) {
            removed.computeIfAbsent(rule, key -> new RoaringBitmap()).add(course);
        }
    }

    private static boolean isWanted(int course, boolean selfPaced, RunWindow window) {
        return selfPaced ? (window.selfPacedBits() & RunFacets.PASSED) != 0 : window.couldBeWanted(course);
    }

    private void add(int course, long row, int failed, long runBits) {
        boolean passed = (runBits & RunFacets.PASSED) != 0;
        if (failed == 0) {
            counter.countRuns(runBits);
            if (passed) {
                counter.countHit(course, row);
                hits[size++] = course;
            }
        } else if (passed) {
            counter.countLifted(course, row, failed);
        }
    }

    public int candidates() {
        return candidates;
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

    /** Once. */
    public List<Facet> facets(
            Catalogue catalogue, TenantId viewer, RoaringBitmap visible, Choices choices, LocalDate today) {
        return new FacetValues(catalogue, viewer, visible, choices, today).of(counter);
    }
}
