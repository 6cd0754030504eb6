// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.demand;

import de.kommunalcampus.matchingmodel.retrieval.Facet;
import de.kommunalcampus.matchingmodel.retrieval.Filters;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which filter emptied a result. What was chosen in it is not kept: that might tell who it was. */
public enum SearchFilter {
    /** A topic beside a text. */
    TOPIC,
    FORMAT(Facet.Name.FORMAT),
    PACE(Facet.Name.PACE),
    PROVIDER(Facet.Name.PROVIDER),
    COMPETENCY(Facet.Name.COMPETENCY),
    LEVEL(Facet.Name.LEVEL),
    LANGUAGE(Facet.Name.LANGUAGE),
    PRICE(Facet.Name.PRICE),
    FREE_OF_CHARGE(Facet.Name.FREE_OF_CHARGE),
    DURATION(Facet.Name.DURATION),
    DAYS_ABSENT(Facet.Name.DAYS_ABSENT),
    MONTH(Facet.Name.MONTH),
    WEEKDAY(Facet.Name.WEEKDAY),
    TIME_OF_DAY(Facet.Name.TIME_OF_DAY),
    DISTANCE(Facet.Name.PLACE),
    CERTIFICATE(Facet.Name.CERTIFICATE),
    ACCESSIBILITY(Facet.Name.ACCESSIBILITY),
    BOOKABLE_WITHOUT_APPROVAL(Facet.Name.BOOKABLE_WITHOUT_APPROVAL),
    MAX_PRICE,
    PERIOD,
    MAX_DAYS_ABSENT,
    WITHIN_KM,
    MAX_HOURS,
    START_DAY,
    ONE_PLACE,
    /** Each alone leaves some, together they leave none. */
    SEVERAL;

    private final Facet.@Nullable Name facet;

    SearchFilter() {
        this(null);
    }

    SearchFilter(Facet.@Nullable Name facet) {
        this.facet = facet;
    }

    /** Those that narrow; a topic alone is what is sought, and narrows nothing. */
    static List<SearchFilter> in(Filters filters, boolean withText) {
        return Arrays.stream(values())
                .filter(filter -> (withText || filter != TOPIC)
                        && !filter.without(filters).equals(filters))
                .toList();
    }

    /** All of them taken away but the topic, where that is what is sought. */
    static Filters none(Filters filters, boolean withText) {
        return withText ? Filters.none() : Filters.none().about(filters.competency());
    }

    Filters without(Filters filters) {
        if (facet != null) {
            return filters.with(filters.choices().with(facet, Set.of()));
        }
        return switch (this) {
            case TOPIC -> filters.about(null);
            case WITHIN_KM -> filters.near(filters.near(), null);
            case MAX_HOURS -> filters.within(null);
            case START_DAY -> filters.only(null, filters.at());
            case ONE_PLACE -> filters.only(filters.startsOn(), null);
            case MAX_PRICE, PERIOD, MAX_DAYS_ABSENT -> withoutLimit(filters);
            case FORMAT,
                    PACE,
                    PROVIDER,
                    COMPETENCY,
                    LEVEL,
                    LANGUAGE,
                    PRICE,
                    FREE_OF_CHARGE,
                    DURATION,
                    DAYS_ABSENT,
                    MONTH,
                    WEEKDAY,
                    TIME_OF_DAY,
                    DISTANCE,
                    CERTIFICATE,
                    ACCESSIBILITY,
                    BOOKABLE_WITHOUT_APPROVAL,
                    SEVERAL -> filters;
        };
    }

    private Filters withoutLimit(Filters filters) {
        return new Filters(
                filters.competency(),
                filters.choices(),
                this == MAX_PRICE ? null : filters.maxPrice(),
                this == PERIOD ? null : filters.from(),
                this == PERIOD ? null : filters.to(),
                this == MAX_DAYS_ABSENT ? null : filters.maxDaysAbsent(),
                filters.near(),
                filters.withinKm(),
                filters.maxHours(),
                filters.startsOn(),
                filters.at());
    }
}
