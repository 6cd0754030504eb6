// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import static de.kommunalcampus.matchingmodel.testing.World.TODAY;

import de.kommunalcampus.matchingmodel.catalogue.AbsenceBand;
import de.kommunalcampus.matchingmodel.catalogue.Answer;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import de.kommunalcampus.matchingmodel.catalogue.DayPart;
import de.kommunalcampus.matchingmodel.catalogue.DurationBand;
import de.kommunalcampus.matchingmodel.catalogue.GeoPoint;
import de.kommunalcampus.matchingmodel.catalogue.Pace;
import de.kommunalcampus.matchingmodel.catalogue.PriceBand;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.retrieval.Choices;
import de.kommunalcampus.matchingmodel.retrieval.DistanceBand;
import de.kommunalcampus.matchingmodel.retrieval.Facet;
import de.kommunalcampus.matchingmodel.retrieval.Filters;
import de.kommunalcampus.matchingmodel.scoring.Emphasis;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Draws requests: most with few filters, so that something is left to find. */
final class RandomRequests {

    private final SplittableRandom random;

    RandomRequests(SplittableRandom random) {
        this.random = random;
    }

    MatchQuery query() {
        SortOrder sort = random.nextBoolean() ? SortOrder.MATCH : one(SortOrder.values());
        return MatchQuery.fromMyNeeds(100).withFilters(filters()).withSort(sort).emphasising(emphasis());
    }

    private Emphasis emphasis() {
        return random.nextInt(3) > 0
                ? Emphasis.published()
                : new Emphasis(random.nextDouble(), weight(), weight(), weight(), weight());
    }

    private double weight() {
        return random.nextBoolean() ? 0 : random.nextDouble();
    }

    private Filters filters() {
        int from = random.nextInt(-30, 200);
        boolean fromToday = random.nextInt(8) == 0;
        return new Filters(
                random.nextInt(8) == 0 ? new CompetencyId(competency()) : null,
                choices(),
                seldom(BigDecimal.valueOf(random.nextInt(20_000, 150_000), 2)),
                fromToday ? TODAY.plusDays(from) : null,
                seldom(TODAY.plusDays(from + random.nextInt(200))),
                seldom(random.nextInt(8) / 2.0),
                seldom(new GeoPoint(47.5 + 7 * random.nextDouble(), 6.5 + 8 * random.nextDouble())),
                seldom(random.nextInt(500) * 1.0),
                random.nextInt(20) == 0 ? random.nextInt(80) / 2.0 : null,
                random.nextInt(60) == 0 ? TODAY.plusDays(random.nextInt(60)) : null,
                random.nextInt(40) == 0 ? place() : null);
    }

    /** One of those where synthetic courses are often held. */
    private GeoPoint place() {
        int city = random.nextInt(6);
        return new GeoPoint(47.5 + city % 20 * 0.35, 6.5 + city % 23 * 0.35);
    }

    Choices choices() {
        Map<Facet.Name, Set<String>> values = new EnumMap<>(Facet.Name.class);
        while (random.nextInt(3) > 0) {
            Facet.Name name = one(Facet.Name.values());
            Set<String> some = values.computeIfAbsent(name, key -> new HashSet<>());
            do {
                some.add(value(name));
            } while (random.nextInt(3) > 0);
        }
        return new Choices(values);
    }

    private String competency() {
        return "c%05d".formatted(random.nextInt(40));
    }

    private String value(Facet.Name name) {
        return switch (name) {
            case FORMAT -> one(CourseFormat.values()).name();
            case PACE -> one(Pace.values()).name();
            case PROVIDER -> "p%03d".formatted(random.nextInt(60));
            case COMPETENCY -> competency();
            case LEVEL -> one(ProficiencyLevel.values()).name();
            case LANGUAGE -> random.nextInt(4) == 0 ? "fr" : random.nextBoolean() ? "de" : "en";
            case PRICE -> one(PriceBand.values()).name();
            case DURATION -> one(DurationBand.values()).name();
            case DAYS_ABSENT -> one(AbsenceBand.values()).name();
            case MONTH ->
                YearMonth.from(TODAY).plusMonths(random.nextInt(-1, 12)).toString();
            case WEEKDAY -> one(DayOfWeek.values()).name();
            case TIME_OF_DAY -> one(DayPart.values()).name();
            case PLACE -> one(DistanceBand.values()).name();
            case CERTIFICATE -> random.nextBoolean() ? "YES" : "NO";
            case FREE_OF_CHARGE, ACCESSIBILITY, BOOKABLE_WITHOUT_APPROVAL ->
                one(Answer.values()).name();
        };
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T seldom(T value) {
        return random.nextInt(8) == 0 ? value : null;
    }
}
