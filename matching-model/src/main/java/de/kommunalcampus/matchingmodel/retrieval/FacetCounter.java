// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.catalogue.FacetTable;
import de.kommunalcampus.matchingmodel.catalogue.TagTable;
import java.util.Arrays;

/**
 * Counts hits per facet value in the one pass over the candidates: a hit in joint histograms, one step for several facets;
 * a course that a single facet keeps from being a hit in that facet alone.
 */
final class FacetCounter {

    private static final Facet.Name[] NAMES = Facet.Name.values();

    private final TagTable tags;
    private final int[] manners;
    private final int[] efforts;
    private final int[] targets;
    private final int[] providers;
    private final int[] competencies;
    private final int[] runValues = new int[Long.SIZE];
    private final int[][] small = new int[NAMES.length][];

    FacetCounter(Catalogue catalogue) {
        CourseIndex courses = catalogue.courses();
        tags = courses.taught();
        manners = new int[courses.facets().keys(FacetTable.Group.MANNER)];
        efforts = new int[courses.facets().keys(FacetTable.Group.EFFORT)];
        targets = new int[courses.facets().keys(FacetTable.Group.TARGET)];
        providers = new int[courses.providers().size()];
        competencies = new int[catalogue.competencies().size()];
        for (Facet.Name name : NAMES) {
            small[name.ordinal()] = new int
                    [name.field() == null ? 0 : FacetValues.codes(name, courses).size()];
        }
    }

    /** Counts a hit in all facets but those of runs. */
    void countHit(int course, long row) {
        manners[FacetTable.manner(row)]++;
        efforts[FacetTable.effort(row)]++;
        targets[FacetTable.target(row)]++;
        providers[FacetTable.provider(row)]++;
        countCompetencies(course);
    }

    private void countCompetencies(int course) {
        int end = tags.end(course);
        for (int slot = tags.first(course); slot < end; slot++) {
            competencies[tags.competency(slot)] += tags.isRepeated(slot) ? 0 : 1;
        }
    }

    /** @param bits see {@link RunFacets#bits} */
    void countRuns(long bits) {
        for (long rest = bits & RunFacets.BOOKABLE - 1; rest != 0; rest &= rest - 1) {
            runValues[Long.numberOfTrailingZeros(rest)]++;
        }
    }

    /** @param failed the one facet, none of runs, that keeps the course from being a hit */
    void countLifted(int course, long row, int failed) {
        Facet.Name name = Facet.Name.ofBit(failed);
        FacetTable.Field field = name.field();
        if (field != null) {
            add(name, field, FacetTable.key(field.group(), row), 1);
        } else if (name == Facet.Name.PROVIDER) {
            providers[FacetTable.provider(row)]++;
        } else {
            countCompetencies(course);
        }
    }

    private void add(Facet.Name name, FacetTable.Field field, int key, int count) {
        int[] counts = small[name.ordinal()];
        int value = field.value(key);
        if (field != FacetTable.Field.LEVEL) {
            counts[value] += count;
            return;
        }
        for (int levels = value; levels != 0; levels &= levels - 1) {
            counts[Integer.numberOfTrailingZeros(levels)] += count;
        }
    }

    /** The counts of a facet, by the number of the value. Ends the counting of {@link #countHit}. */
    int[] of(Facet.Name name) {
        FacetTable.Field field = name.field();
        if (field != null) {
            return withJoint(name, field);
        }
        return switch (name) {
            case PROVIDER -> providers;
            case COMPETENCY -> competencies;
            case MONTH -> ofRuns(0, RunFacets.MONTHS);
            case WEEKDAY -> ofRuns(RunFacets.WEEKDAY_BIT, RunFacets.PART_BIT);
            case TIME_OF_DAY -> ofRuns(RunFacets.PART_BIT, RunFacets.DISTANCE_BIT);
            case PLACE -> ofRuns(RunFacets.DISTANCE_BIT, RunFacets.VALUES);
            case FORMAT,
                    PACE,
                    LEVEL,
                    LANGUAGE,
                    PRICE,
                    FREE_OF_CHARGE,
                    DURATION,
                    DAYS_ABSENT,
                    CERTIFICATE,
                    ACCESSIBILITY,
                    BOOKABLE_WITHOUT_APPROVAL -> throw new IllegalStateException(name + " has a field");
        };
    }

    private int[] withJoint(Facet.Name name, FacetTable.Field field) {
        int[] joint = switch (field.group()) {
            case MANNER -> manners;
            case EFFORT -> efforts;
            case TARGET -> targets;
        };
        for (int key = 0; key < joint.length; key++) {
            if (joint[key] > 0) {
                add(name, field, key, joint[key]);
            }
        }
        return small[name.ordinal()];
    }

    private int[] ofRuns(int from, int to) {
        return Arrays.copyOfRange(runValues, from, to);
    }
}
