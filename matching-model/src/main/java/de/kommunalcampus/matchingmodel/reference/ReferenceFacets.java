// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.reference;

import de.kommunalcampus.matchingmodel.catalogue.Coordinates;
import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.GeoPoint;
import de.kommunalcampus.matchingmodel.catalogue.Price;
import de.kommunalcampus.matchingmodel.catalogue.RunEntry;
import de.kommunalcampus.matchingmodel.retrieval.Facet;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which values a course and a run have in each facet, said once more and plainly. */
final class ReferenceFacets {

    static final List<Facet.Name> OF_RUNS =
            List.of(Facet.Name.MONTH, Facet.Name.WEEKDAY, Facet.Name.TIME_OF_DAY, Facet.Name.PLACE);

    private ReferenceFacets() {}

    static Set<String> values(Facet.Name name, CourseEntry course) {
        return switch (name) {
            case FORMAT -> Set.of(course.format().name());
            case PACE -> Set.of(course.selfPaced() ? "SELF_PACED" : "DATED");
            case PROVIDER -> Set.of(course.providerId().value());
            case COMPETENCY ->
                course.teaches().stream().map(tag -> tag.competency().value()).collect(Collectors.toSet());
            case LEVEL -> course.teaches().stream().map(tag -> tag.to().name()).collect(Collectors.toSet());
            case LANGUAGE -> Set.of(course.language());
            case PRICE -> Set.of(price(course.price()));
            case FREE_OF_CHARGE ->
                Set.of(
                        switch (price(course.price())) {
                            case "FREE" -> "YES";
                            case "UNKNOWN" -> "UNKNOWN";
                            default -> "NO";
                        });
            case DURATION -> Set.of(duration(course.hours()));
            case DAYS_ABSENT -> Set.of(absence(course));
            case CERTIFICATE -> Set.of(course.certificate() ? "YES" : "NO");
            case ACCESSIBILITY -> Set.of(course.accessible() == null ? "UNKNOWN" : course.accessible() ? "YES" : "NO");
            case BOOKABLE_WITHOUT_APPROVAL -> Set.of(withoutApproval(course));
            case MONTH, WEEKDAY, TIME_OF_DAY -> Set.of();
            case PLACE -> course.selfPaced() ? Set.of("ONLINE") : Set.of();
        };
    }

    static Set<String> values(Facet.Name name, RunEntry run, @Nullable GeoPoint from) {
        return switch (name) {
            case MONTH ->
                Set.of("%04d-%02d".formatted(run.start().getYear(), run.start().getMonthValue()));
            case WEEKDAY -> Set.of(run.start().getDayOfWeek().name());
            case TIME_OF_DAY -> Set.of(timeOfDay(run));
            case PLACE -> place(run, from);
            default -> throw new IllegalArgumentException(name + " is not of runs");
        };
    }

    private static String timeOfDay(RunEntry run) {
        if (run.start().getHour() >= 17) {
            return "EVENING";
        }
        if (run.start().getHour() >= 12) {
            return "AFTERNOON";
        }
        int end = run.end().getHour() * 60 + run.end().getMinute();
        return end > 13 * 60 ? "WHOLE_DAY" : "MORNING";
    }

    private static Set<String> place(RunEntry run, @Nullable GeoPoint from) {
        if (run.online()) {
            return Set.of("ONLINE");
        }
        double km = km(run, from);
        Set<String> bands = new LinkedHashSet<>();
        for (int most : new int[] {10, 25, 50, 100}) {
            if (km <= most) {
                bands.add("TO_" + most);
            }
        }
        return !bands.isEmpty() ? bands : Set.of(km > 100 ? "FARTHER" : "UNKNOWN");
    }

    /** 0 online, NaN where unknown. */
    static double km(RunEntry run, @Nullable GeoPoint from) {
        if (run.online()) {
            return 0;
        }
        if (from == null || run.latitude() == null || run.longitude() == null) {
            return Double.NaN;
        }
        double[] one = Coordinates.toPoint(run.latitude(), run.longitude());
        double[] other = Coordinates.toPoint(from.latitude(), from.longitude());
        double squares = 0;
        for (int i = 0; i < 3; i++) {
            squares += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return Math.sqrt(squares);
    }

    private static String price(Price price) {
        return switch (price) {
            case Price.Free() -> "FREE";
            case Price.Unknown() -> "UNKNOWN";
            case Price.Known known -> knownPrice(known.gross());
        };
    }

    private static String knownPrice(BigDecimal gross) {
        if (gross.signum() == 0) {
            return "FREE";
        }
        for (int most : new int[] {100, 250, 500, 1000}) {
            if (gross.compareTo(BigDecimal.valueOf(most)) <= 0) {
                return "TO_" + most;
            }
        }
        return "ABOVE_1000";
    }

    private static String duration(@Nullable Double hours) {
        if (hours == null) {
            return "UNKNOWN";
        }
        for (int most : new int[] {2, 4, 8, 16, 40}) {
            if (hours <= most) {
                return "TO_" + most;
            }
        }
        return "ABOVE_40";
    }

    private static String absence(CourseEntry course) {
        Double days = course.daysAbsent() == null && course.selfPaced() ? Double.valueOf(0) : course.daysAbsent();
        if (days == null) {
            return "UNKNOWN";
        }
        if (days == 0) {
            return "NONE";
        }
        if (days <= 0.5) {
            return "TO_HALF";
        }
        for (int most : new int[] {1, 2, 5}) {
            if (days <= most) {
                return "TO_" + most;
            }
        }
        return "ABOVE_5";
    }

    private static String withoutApproval(CourseEntry course) {
        String price = price(course.price());
        boolean absent = course.daysAbsent() != null && course.daysAbsent() > 0;
        if (absent || (!price.equals("FREE") && !price.equals("UNKNOWN"))) {
            return "NO";
        }
        return course.selfPaced() && price.equals("FREE") ? "YES" : "UNKNOWN";
    }
}
