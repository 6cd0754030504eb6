// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.catalogue.FacetTable;
import de.kommunalcampus.matchingmodel.catalogue.ProviderTable;
import de.kommunalcampus.matchingmodel.catalogue.RunDay;
import java.util.Arrays;

/**
 * Counts hits per facet value in the one pass over the candidates: a hit in all facets, a course that a single facet keeps
 * from being a hit in that facet alone. One serves many requests.
 */
final class FacetCounter {

    private final BitCounts courseBits = new BitCounts();
    private final BitCounts runBits = new BitCounts();
    private final CompetencyCounts competencies = new CompetencyCounts();
    private int[] providers = new int[0];
    private int[] languages = new int[0];

    void begin(Catalogue catalogue) {
        CourseIndex courses = catalogue.courses();
        courseBits.clear();
        runBits.clear();
        providers = cleared(providers, courses.providers().size());
        languages = cleared(languages, courses.traits().languages().size());
        competencies.begin(catalogue);
    }

    /** All 0, and at least so long. */
    static int[] cleared(int[] counts, int length) {
        if (counts.length < length) {
            return new int[length];
        }
        Arrays.fill(counts, 0);
        return counts;
    }

    /** Counts the hits in all facets. */
    void countHits(HitList hits, ProviderTable table) {
        courseBits.addAll(hits.rows(), hits.size());
        runBits.addAll(hits.runBits(), hits.size());
        competencies.addAll(hits.courses(), hits.size());
        table.count(hits.courses(), hits.size(), providers);
        countLanguages(hits.rows(), hits.size());
    }

    /** Nearly all are in one language, and adding up in one place again and again is slow. */
    private void countLanguages(long[] rows, int size) {
        int usual = size == 0 ? 0 : FacetTable.language(rows[0]);
        int others = 0;
        for (int i = 0; i < size; i++) {
            int language = FacetTable.language(rows[i]);
            if (language != usual) {
                languages[language]++;
                others++;
            }
        }
        if (size > 0) {
            languages[usual] += size - others;
        }
    }

    /**
     * Counts a course that does not meet what is chosen of runs in the one facet of these that keeps it from being a hit.
     *
     * @param bits see {@link RunFacets#bits}
     */
    void countRuns(long bits) {
        runBits.add(bits);
    }

    /** @param failed the one facet, none of runs, that keeps the course from being a hit */
    void countLifted(int course, long row, int provider, int failed) {
        Facet.Name name = Facet.Name.ofBit(failed);
        FacetTable.Field field = name.field();
        if (field != null) {
            courseBits.add(row & field.mask());
        } else if (name == Facet.Name.PROVIDER) {
            providers[provider]++;
        } else if (name == Facet.Name.LANGUAGE) {
            languages[FacetTable.language(row)]++;
        } else {
            competencies.add(course);
        }
    }

    CompetencyCounts competencies() {
        return competencies;
    }

    /** By the number of the provider; longer than there are providers. */
    int[] providers() {
        return providers;
    }

    /** The counts of any other facet, by the number of the value; to read only. */
    int[] of(Facet.Name name) {
        FacetTable.Field field = name.field();
        if (field != null) {
            return courseBits.counts(field.firstBit(), field.firstBit() + field.width());
        }
        return switch (name) {
            case LANGUAGE -> languages;
            case MONTH -> runBits.counts(0, RunFacets.MONTHS);
            case WEEKDAY -> runBits.counts(RunDay.WEEKDAY_BIT, RunDay.PART_BIT);
            case TIME_OF_DAY -> runBits.counts(RunDay.PART_BIT, RunDay.END_BIT);
            case PLACE -> runBits.counts(RunFacets.DISTANCE_BIT, RunFacets.VALUES);
            case FORMAT,
                    PACE,
                    PROVIDER,
                    COMPETENCY,
                    LEVEL,
                    PRICE,
                    FREE_OF_CHARGE,
                    DURATION,
                    DAYS_ABSENT,
                    CERTIFICATE,
                    ACCESSIBILITY,
                    BOOKABLE_WITHOUT_APPROVAL -> throw new IllegalStateException(name + " is counted elsewhere");
        };
    }
}
