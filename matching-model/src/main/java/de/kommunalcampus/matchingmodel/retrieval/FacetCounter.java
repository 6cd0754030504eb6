// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.catalogue.Pace;
import de.kommunalcampus.matchingmodel.catalogue.ProviderTable;
import de.kommunalcampus.matchingmodel.catalogue.TraitTable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.roaringbitmap.RoaringBitmap;

/** Counts hits per facet value in the one pass over the candidates. */
final class FacetCounter {

    private final CourseIndex courses;
    private final int[] formats = new int[CourseFormat.values().length];
    private final int[] paces = new int[Pace.values().length];
    private final int[] providers;

    FacetCounter(CourseIndex courses) {
        this.courses = courses;
        providers = new int[courses.providers().size()];
    }

    /** Counts a course in every facet that would show it if only that facet's own selection were lifted. */
    void count(int course, int failed) {
        TraitTable traits = courses.traits();
        if ((failed & ~FilterStage.FORMAT) == 0) {
            formats[traits.format(course).ordinal()]++;
        }
        if ((failed & ~FilterStage.PACE) == 0) {
            paces[(traits.isSelfPaced(course) ? Pace.SELF_PACED : Pace.DATED).ordinal()]++;
        }
        if ((failed & ~FilterStage.PROVIDER) == 0) {
            providers[courses.providers().of(course)]++;
        }
    }

    /**
     * All formats and paces, a 0 included; of the providers those with hits, the most hits first, and those selected
     * who offer anything at all that the viewer may see: naming another one would tell of another tenant's.
     */
    List<Facet> facets(Filters filters, RoaringBitmap visible) {
        List<Facet.Value> formatValues = Arrays.stream(CourseFormat.values())
                .map(format -> value(format, formats, filters.formats().contains(format)))
                .toList();
        List<Facet.Value> paceValues = Arrays.stream(Pace.values())
                .map(pace -> value(pace, paces, pace == filters.pace()))
                .toList();
        return List.of(
                new Facet(Facet.Name.FORMAT, formatValues),
                new Facet(Facet.Name.PACE, paceValues),
                new Facet(Facet.Name.PROVIDER, providerValues(filters, visible)));
    }

    private static Facet.Value value(Enum<?> constant, int[] counts, boolean selected) {
        return new Facet.Value(constant.name(), "", counts[constant.ordinal()], selected);
    }

    private List<Facet.Value> providerValues(Filters filters, RoaringBitmap visible) {
        ProviderTable table = courses.providers();
        return IntStream.range(0, providers.length)
                .filter(provider -> providers[provider] > 0 || isSelected(provider, filters, visible))
                .mapToObj(provider -> new Facet.Value(
                        table.id(provider).value(),
                        table.name(provider),
                        providers[provider],
                        filters.providers().contains(table.id(provider))))
                .sorted(Comparator.comparingInt(Facet.Value::count)
                        .reversed()
                        .thenComparing(Facet.Value::label)
                        .thenComparing(Facet.Value::value))
                .toList();
    }

    private boolean isSelected(int provider, Filters filters, RoaringBitmap visible) {
        return filters.providers().contains(courses.providers().id(provider))
                && visible.stream().anyMatch(course -> courses.providers().of(course) == provider);
    }
}
