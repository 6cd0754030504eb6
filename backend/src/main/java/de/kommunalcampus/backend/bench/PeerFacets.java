// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.GeoPoint;
import de.kommunalcampus.matchingmodel.catalogue.Price;
import de.kommunalcampus.matchingmodel.catalogue.RunEntry;
import de.kommunalcampus.matchingmodel.catalogue.RunState;
import de.kommunalcampus.matchingmodel.retrieval.Facet;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values by which a course is found in another engine: those of our facets, but for the place. There the value is the
 * town, since distances are each person's own.
 */
final class PeerFacets {
    static final String ONLINE = "ONLINE";

    private PeerFacets() {}

    static boolean isBookable(CourseEntry course, LocalDateTime now) {
        return course.selfPaced() || !openRuns(course, now).isEmpty();
    }

    static List<RunEntry> openRuns(CourseEntry course, LocalDateTime now) {
        return course.runs().stream()
                .filter(run -> run.stateAt(now) == RunState.OPEN)
                .toList();
    }

    static Set<String> values(Facet.Name name, CourseEntry course, List<RunEntry> open) {
        return switch (name) {
            case FORMAT -> Set.of(course.format().name());
            case PACE -> Set.of(course.pace().name());
            case PROVIDER -> Set.of(course.providerId().value());
            case COMPETENCY ->
                course.teaches().stream().map(tag -> tag.competency().value()).collect(Collectors.toSet());
            case LEVEL -> course.teaches().stream().map(tag -> tag.to().name()).collect(Collectors.toSet());
            case LANGUAGE -> Set.of(course.language());
            case PRICE -> Set.of(price(course));
            case FREE_OF_CHARGE -> Set.of(isFree(course));
            case DURATION -> Set.of(band(course.hours(), 2, 4, 8, 16, 40));
            case DAYS_ABSENT -> Set.of(absence(course.daysAbsent()));
            case CERTIFICATE -> Set.of(course.certificate() ? "YES" : "NO");
            case ACCESSIBILITY -> Set.of(course.accessible() == null ? "UNKNOWN" : course.accessible() ? "YES" : "NO");
            case BOOKABLE_WITHOUT_APPROVAL ->
                Set.of(course.bookableWithoutApproval().name());
            case MONTH ->
                open.stream().map(run -> YearMonth.from(run.start()).toString()).collect(Collectors.toSet());
            case WEEKDAY ->
                open.stream().map(run -> run.start().getDayOfWeek().name()).collect(Collectors.toSet());
            case TIME_OF_DAY -> open.stream().map(PeerFacets::timeOfDay).collect(Collectors.toSet());
            case PLACE ->
                course.selfPaced()
                        ? Set.of(ONLINE)
                        : open.stream().map(PeerFacets::town).collect(Collectors.toSet());
        };
    }

    /** The town of a run, by its coordinates; all synthetic runs have some. */
    static String town(RunEntry run) {
        return run.online() ? ONLINE : town(placeOf(run));
    }

    static String town(GeoPoint place) {
        return place.latitude() + "/" + place.longitude();
    }

    /** The towns of all runs that are not online. */
    static Set<GeoPoint> towns(List<CourseEntry> courses) {
        return courses.stream()
                .flatMap(course -> course.runs().stream())
                .filter(run -> !run.online())
                .map(PeerFacets::placeOf)
                .collect(Collectors.toSet());
    }

    static GeoPoint placeOf(RunEntry run) {
        return new GeoPoint(Objects.requireNonNull(run.latitude()), Objects.requireNonNull(run.longitude()));
    }

    static String price(CourseEntry course) {
        return switch (course.price()) {
            case Price.Free() -> "FREE";
            case Price.Unknown() -> "UNKNOWN";
            case Price.Known known ->
                known.gross().signum() == 0 ? "FREE" : band(known.gross().doubleValue(), 100, 250, 500, 1000);
        };
    }

    private static String isFree(CourseEntry course) {
        return switch (price(course)) {
            case "FREE" -> "YES";
            case "UNKNOWN" -> "UNKNOWN";
            default -> "NO";
        };
    }

    static String absence(@Nullable Double days) {
        if (days != null && days == 0) {
            return "NONE";
        }
        return days != null && days <= 0.5 ? "TO_HALF" : band(days, 1, 2, 5);
    }

    private static String timeOfDay(RunEntry run) {
        if (run.start().getHour() >= 17) {
            return "EVENING";
        }
        if (run.start().getHour() >= 12) {
            return "AFTERNOON";
        }
        return run.end().getHour() * 60 + run.end().getMinute() > 13 * 60 ? "WHOLE_DAY" : "MORNING";
    }

    private static String band(@Nullable Double value, Integer... ends) {
        if (value == null) {
            return "UNKNOWN";
        }
        return Stream.of(ends)
                .filter(end -> value <= end)
                .findFirst()
                .map(end -> "TO_" + end)
                .orElse("ABOVE_" + ends[ends.length - 1]);
    }
}
