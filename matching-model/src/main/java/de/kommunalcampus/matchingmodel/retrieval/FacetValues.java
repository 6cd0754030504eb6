// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyEntry;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.ProviderTable;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.catalogue.Visibility;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Puts counts into words: which values of a facet are named, with which label, in which order. */
final class FacetValues {

    /** Of providers and competencies as many as a person may scroll through. */
    static final int MOST_VALUES = 100;

    private static final Comparator<Facet.Value> FREQUENT_FIRST = Comparator.comparingInt(Facet.Value::count)
            .reversed()
            .thenComparing(Facet.Value::label)
            .thenComparing(Facet.Value::value);

    private final Catalogue catalogue;
    private final TenantId viewer;
    private final Visibility visible;
    private final Choices choices;
    private final LocalDate today;

    FacetValues(Inquiry inquiry, Visibility visible, LocalDate today) {
        catalogue = inquiry.catalogue();
        viewer = inquiry.viewer();
        this.visible = visible;
        choices = inquiry.filters().choices();
        this.today = today;
    }

    /** The codes of a small facet by the numbers of its values. */
    static List<String> codes(Facet.Name name, CourseIndex courses) {
        return name == Facet.Name.LANGUAGE
                ? courses.traits().languages()
                : Arrays.stream(Choices.constants(name)).map(Enum::name).toList();
    }

    List<Facet> of(FacetCounter counter) {
        return Arrays.stream(Facet.Name.values())
                .map(name -> new Facet(name, values(name, counter)))
                .toList();
    }

    private List<Facet.Value> values(Facet.Name name, FacetCounter counter) {
        return switch (name) {
            case PROVIDER -> providers(counter.providers());
            case COMPETENCY -> competencies(counter.competencies());
            case LANGUAGE -> found(name, codes(name, catalogue.courses()), counter.of(name));
            case MONTH -> found(name, months(), counter.of(name));
            case FORMAT,
                    PACE,
                    LEVEL,
                    PRICE,
                    FREE_OF_CHARGE,
                    DURATION,
                    DAYS_ABSENT,
                    WEEKDAY,
                    TIME_OF_DAY,
                    PLACE,
                    CERTIFICATE,
                    ACCESSIBILITY,
                    BOOKABLE_WITHOUT_APPROVAL -> all(name, counter.of(name));
        };
    }

    private List<String> months() {
        YearMonth first = YearMonth.from(today);
        return IntStream.range(0, RunFacets.MONTHS)
                .mapToObj(month -> first.plusMonths(month).toString())
                .toList();
    }

    private List<Facet.Value> all(Facet.Name name, int[] counts) {
        List<String> codes = codes(name, catalogue.courses());
        return IntStream.range(0, codes.size())
                .mapToObj(value -> value(name, codes.get(value), "", counts[value]))
                .toList();
    }

    private List<Facet.Value> found(Facet.Name name, List<String> codes, int[] counts) {
        return IntStream.range(0, codes.size())
                .filter(value -> counts[value] > 0 || choices.of(name).contains(codes.get(value)))
                .mapToObj(value -> value(name, codes.get(value), "", counts[value]))
                .toList();
    }

    private Facet.Value value(Facet.Name name, String code, String label, int count) {
        return new Facet.Value(code, label, count, choices.of(name).contains(code));
    }

    /** Also those chosen who offer anything the viewer may see: naming another one would tell of another tenant's. */
    private List<Facet.Value> providers(int[] counts) {
        ProviderTable table = catalogue.courses().providers();
        Set<String> chosen = choices.of(Facet.Name.PROVIDER);
        List<Facet.Value> values = new ArrayList<>();
        for (int provider : mostFrequent(counts, table.size())) {
            String id = table.id(provider).value();
            values.add(value(Facet.Name.PROVIDER, id, table.name(provider), counts[provider]));
        }
        for (String id : chosen) {
            int provider = table.ordinal(new ProviderId(id));
            if (provider >= 0 && !isIn(values, id) && isVisible(provider)) {
                values.add(value(Facet.Name.PROVIDER, id, table.name(provider), counts[provider]));
            }
        }
        values.sort(FREQUENT_FIRST);
        return values;
    }

    private static boolean isIn(List<Facet.Value> values, String id) {
        return values.stream().anyMatch(value -> value.value().equals(id));
    }

    private boolean isVisible(int provider) {
        return IntStream.range(0, catalogue.courses().size())
                .filter(course -> catalogue.courses().providers().of(course) == provider)
                .anyMatch(visible::sees);
    }

    private List<Facet.Value> competencies(CompetencyCounts counts) {
        List<Facet.Value> values = new ArrayList<>();
        BestFew frequent = counts.mostFrequent(MOST_VALUES);
        for (int place = 0; place < frequent.size(); place++) {
            addCompetency(values, frequent.ordinal(place), frequent.value(place));
        }
        for (String id : choices.of(Facet.Name.COMPETENCY)) {
            int competency = catalogue.competencies().ordinal(new CompetencyId(id));
            if (competency >= 0 && !isIn(values, id)) {
                addCompetency(values, competency, counts.of(competency));
            }
        }
        values.sort(FREQUENT_FIRST);
        return values;
    }

    private void addCompetency(List<Facet.Value> values, int competency, int count) {
        CompetencyEntry entry = catalogue.competencies().entry(competency);
        if (viewer.sees(entry.tenant())) {
            values.add(value(Facet.Name.COMPETENCY, entry.id().value(), entry.label(), count));
        }
    }

    /** Numbers of the largest counts above 0; of equal ones the lower number. */
    private static List<Integer> mostFrequent(int[] counts, int size) {
        BestFew best = new BestFew(MOST_VALUES);
        for (int value = 0; value < size; value++) {
            if (counts[value] > 0 && best.hasPlaceFor(counts[value])) {
                best.offer(value, counts[value]);
            }
        }
        return best.toList();
    }
}
