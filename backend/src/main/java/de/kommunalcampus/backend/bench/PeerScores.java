// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.Price;
import de.kommunalcampus.matchingmodel.feature.FeatureCode;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * The part of our score that is the same for everybody at one moment, worked out ahead and stored with the course: quality,
 * freshness, price and the earliest start. Less than ours does, which judges the best run for each person.
 */
final class PeerScores {
    private static final double START = 0.25;
    private static final double PRICE = 0.20;
    private static final double PLACE_TIME_FORMAT = 0.35;

    private PeerScores() {}

    static double fixed(CourseEntry course, LocalDateTime now) {
        return PeerRequest.weightOf(FeatureCode.QUALITY) * quality(course)
                + PeerRequest.weightOf(FeatureCode.FRESHNESS) * freshness(course, now)
                + PeerRequest.weightOf(FeatureCode.FEASIBILITY)
                        * (START * start(course, now) + PRICE * price(course) + PLACE_TIME_FORMAT);
    }

    private static double quality(CourseEntry course) {
        double value = course.teaches().isEmpty() ? 0 : 0.5;
        value += course.certificate() ? 0.2 : 0;
        value += course.promise().isBlank() ? 0 : 0.1;
        value += course.hours() == null ? 0 : 0.1;
        return value + (course.price() instanceof Price.Unknown ? 0 : 0.1);
    }

    private static double freshness(CourseEntry course, LocalDateTime now) {
        return course.lastConfirmedOn() == null
                ? 0
                : Math.clamp(1 - ChronoUnit.DAYS.between(course.lastConfirmedOn(), now.toLocalDate()) / 365.0, 0, 1);
    }

    private static double start(CourseEntry course, LocalDateTime now) {
        return course.selfPaced()
                ? 1
                : PeerFacets.openRuns(course, now).stream()
                        .mapToDouble(run -> ChronoUnit.DAYS.between(
                                now.toLocalDate(), run.start().toLocalDate()))
                        .map(days -> 1 / (1 + days / 60))
                        .max()
                        .orElse(0);
    }

    private static double price(CourseEntry course) {
        return switch (course.price()) {
            case Price.Free() -> 1;
            case Price.Known known -> 1 / (1 + known.gross().doubleValue() / 500);
            case Price.Unknown() -> 1.0 / 3;
        };
    }
}
